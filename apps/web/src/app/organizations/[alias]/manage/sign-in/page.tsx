import { buttonClass } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import Link from 'next/link';
import { findManaged } from '@/features/organizations/find-organization';
import { FutureAddresses } from '@/features/organizations/future-addresses';
import { managePath, organizationPath } from '@/features/organizations/organization-path';
import styles from '@/features/organizations/organizations.module.css';
import { providerAddress } from '@/features/organizations/provider-address';
import { ProviderAddresses } from '@/features/organizations/provider-addresses';
import { ProviderForm } from '@/features/organizations/provider-form';
import { ProviderState } from '@/features/organizations/provider-state';
import { OrganizationProviderDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { config } from '@/platform/config/config';
import { translations } from '@/platform/i18n/translations';

type Props = { params: Promise<{ alias: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ name }, t] = await Promise.all([findManaged((await params).alias, 'sign-in'), translations('organizationManage')]);
  return { title: `${t('part.sign-in')} · ${name}` };
}

export default async function ManageSignInPage({ params }: Props) {
  const { id, alias } = await findManaged((await params).alias, 'sign-in');
  const [t, { organization }] = await Promise.all([
    translations('organizationManage'),
    runOperation(OrganizationProviderDocument, { alias }),
  ]);
  const provider = organization?.identityProvider ?? null;
  const proven = organization?.domains?.some(({ verifiedAt }) => verifiedAt !== null) ?? false;
  return (
    <>
      <section className={styles.part} aria-labelledby="sign-in">
        <h2 id="sign-in">{t('part.sign-in')}</h2>
        <p className={styles.text}>{t('signInText')}</p>
        {provider ? <ProviderState organizationId={id} provider={provider} /> : null}
      </section>
      {provider || proven ? (
        <>
          <section className={styles.part} aria-labelledby="ours">
            <h2 id="ours">{t('ours')}</h2>
            {provider ? (
              <ProviderAddresses
                provider={provider}
                testUrl={new URL(providerAddress(provider.alias, organizationPath(alias)), config().webUrl).href}
              />
            ) : organization?.signInAddresses ? (
              <FutureAddresses {...organization.signInAddresses} />
            ) : null}
          </section>
          <section className={styles.part} aria-labelledby="settings">
            <h2 id="settings">{t('settings')}</h2>
            <ProviderForm key={provider?.protocol ?? ''} organizationId={id} provider={provider} />
          </section>
        </>
      ) : (
        <EmptyState
          title={t('needDomain')}
          action={
            <Link href={managePath(alias, 'domains')} className={buttonClass('secondary')}>
              {t('toDomains')}
            </Link>
          }
        >
          {t('needDomainText')}
        </EmptyState>
      )}
    </>
  );
}
