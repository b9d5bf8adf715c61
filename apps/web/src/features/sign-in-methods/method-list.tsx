import { buttonClass } from '@gps/ui/button';
import { RelativeTime } from '@gps/ui/relative-time';
import type { ReactNode } from 'react';
import type { MySignInMethodsQuery, SignInMethodKind } from '@/gql/graphql';
import { requestLocale } from '@/platform/i18n/request-locale';
import { formatter, translations } from '@/platform/i18n/translations';
import { requestTimeZone } from '@/platform/preferences/request-preferences';
import { actionAddress, removalAddress } from './account-action';
import { MethodName } from './method-name';
import styles from './sign-in-methods.module.css';

type Method = MySignInMethodsQuery['mySignInMethods']['methods'][number];

/** Kinds of which one has several, so that they need names. */
const NAMED: readonly SignInMethodKind[] = ['PASSKEY', 'SECURITY_KEY', 'AUTHENTICATOR_APP'];

export async function MethodList({ methods }: { methods: readonly Method[] }) {
  const [t, format, locale, timeZone] = await Promise.all([translations('signInMethods'), formatter(), requestLocale(), requestTimeZone()]);
  const words = { rename: t('rename'), name: t('name'), nameInvalid: t('nameInvalid') };
  const used = (at: string): ReactNode => {
    const [before = '', after = ''] = t('lastUsed', { time: '|' }).split('|');
    return (
      <>
        {before}
        <RelativeTime value={at} locale={locale} timeZone={timeZone} />
        {after}
      </>
    );
  };
  const details = ({ kind, createdAt, codesLeft }: Method): string =>
    [
      t(`kind.${kind}`),
      codesLeft === null || codesLeft === undefined ? null : t('codesLeft', { count: codesLeft }),
      createdAt ? t('added', { date: format.dateTime(new Date(createdAt), { dateStyle: 'medium' }) }) : null,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul className={styles.list}>
      {methods.map((method) => (
        <li key={method.id} className={styles.method}>
          <div className={styles.what}>
            <span className={styles.name}>{method.name || t(`kind.${method.kind}`)}</span>
            <span className={styles.detail}>{details(method)}</span>
            <span className={styles.detail}>{method.lastUsedAt ? used(method.lastUsedAt) : t('neverUsed')}</span>
          </div>
          <div className={styles.actions}>
            {NAMED.includes(method.kind) ? <MethodName id={method.id} name={method.name} words={words} /> : null}
            {method.kind === 'RECOVERY_CODES' ? (
              <a href={actionAddress('new-recovery-codes')} className={buttonClass('quiet')}>
                {t('renew')}
              </a>
            ) : null}
            <a
              href={removalAddress(method.id, method.kind)}
              className={buttonClass('quiet')}
              aria-label={t('removeNamed', { name: method.name || t(`kind.${method.kind}`) })}
            >
              {t('remove')}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
