import { Banner } from '@gps/ui/banner';
import { buttonClass } from '@gps/ui/button';
import type { Metadata } from 'next';
import { MySignInMethodsDocument, type MySignInMethodsQuery } from '@/gql/graphql';
import { type AccountActionName, actionAddress, linkAddress } from '@/features/sign-in-methods/account-action';
import { LinkedAccount } from '@/features/sign-in-methods/linked-account';
import { LinkProvider } from '@/features/sign-in-methods/link-provider';
import { MethodList } from '@/features/sign-in-methods/method-list';
import listStyles from '@/features/sign-in-methods/sign-in-methods.module.css';
import { ApiError } from '@/platform/api/api-error';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import { actionOutcome } from '@/platform/session/action-outcome';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import styles from '../settings.module.css';

const FACTORS: readonly AccountActionName[] = ['add-authenticator-app', 'add-security-key', 'add-text-message'];
const TONES = { done: 'green', cancelled: 'blue', failed: 'red' } as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('signInMethods');
  return { title: t('title') };
}

/** null while the sign-in service does not answer; the rest of the product goes on without it. */
async function ownMethods(): Promise<MySignInMethodsQuery['mySignInMethods'] | null> {
  try {
    return (await runOperation(MySignInMethodsDocument)).mySignInMethods;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'internal.unavailable') return null;
    throw error;
  }
}

export default async function SignInSettingsPage() {
  const viewer = await requireOneself('/settings/sign-in');
  const [t, format, known, outcome] = await Promise.all([translations('signInMethods'), formatter(), ownMethods(), actionOutcome()]);
  const passkeys = known?.methods.filter(({ kind }) => kind === 'PASSKEY') ?? [];
  const factors = known?.methods.filter(({ kind }) => kind !== 'PASSKEY') ?? [];
  const words = { unlink: t('unlink'), unlinked: t('unlinked'), onlyOne: t('onlyOne') };
  const add = (action: AccountActionName) => (
    <a key={action} href={actionAddress(action)} className={buttonClass('secondary')}>
      {t(`action.${action}`)}
    </a>
  );
  return (
    <>
      <PageHeader title={t('title')} />
      {outcome || !known ? (
        <div className={listStyles.outcome}>
          {outcome ? <Banner tone={TONES[outcome]} title={t(`outcome.${outcome}`)} /> : null}
          {known ? null : <Banner tone="amber" title={t('unavailable')} />}
        </div>
      ) : null}
      <section className={styles.part} aria-labelledby="password">
        <h2 id="password">{t('password')}</h2>
        <p className={styles.text}>
          {known?.passwordChangedAt
            ? t('passwordSince', { date: format.dateTime(new Date(known.passwordChangedAt), { dateStyle: 'long' }) })
            : t('passwordText')}
        </p>
        <div className={styles.actions}>{add('change-password')}</div>
      </section>
      <section className={styles.part} aria-labelledby="email">
        <h2 id="email">{t('email')}</h2>
        <p className={styles.text}>
          <span className={styles.strong}>{viewer.email ?? t('emailNone')}</span>
        </p>
        <div className={styles.actions}>{add('change-email')}</div>
      </section>
      <section className={styles.part} aria-labelledby="passkeys">
        <h2 id="passkeys">{t('passkeys')}</h2>
        <p className={styles.text}>{t('passkeysText')}</p>
        {passkeys.length > 0 ? <MethodList methods={passkeys} /> : null}
        <div className={styles.actions}>{add('add-passkey')}</div>
      </section>
      <section className={styles.part} aria-labelledby="factors">
        <h2 id="factors">{t('factors')}</h2>
        <p className={styles.text}>{t('factorsText')}</p>
        {factors.length > 0 ? <MethodList methods={factors} /> : null}
        <div className={styles.actions}>{FACTORS.map(add)}</div>
      </section>
      {known && known.linkedAccounts.length + known.linkableProviders.length > 0 ? (
        <section className={styles.part} aria-labelledby="linked">
          <h2 id="linked">{t('linked')}</h2>
          <p className={styles.text}>{t('linkedText')}</p>
          {known.linkedAccounts.length > 0 ? (
            <ul className={listStyles.list}>
              {known.linkedAccounts.map((account) => (
                <LinkedAccount key={account.provider} {...account} words={words} />
              ))}
            </ul>
          ) : (
            <p className={styles.text}>{t('linkedNone')}</p>
          )}
          {known.linkableProviders.length > 0 ? (
            <div className={styles.actions}>
              {known.linkableProviders.map(({ provider, name }) => (
                <LinkProvider
                  key={provider}
                  address={linkAddress(provider)}
                  words={{
                    link: t('link', { provider: name }),
                    title: t('linkTitle', { provider: name }),
                    text: t('linkText', { provider: name }),
                    next: t('linkNext', { provider: name }),
                  }}
                />
              ))}
            </div>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
