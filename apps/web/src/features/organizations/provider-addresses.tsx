'use client';

import { useTranslations } from 'use-intl';
import type { OrganizationProviderCardFragment } from '@/gql/graphql';
import { CopyValue } from './copy-value';
import manage from './manage.module.css';
import styles from './organizations.module.css';

/** What the other side has to know of us, and where to try it. */
export function ProviderAddresses({ provider, testUrl }: { provider: OrganizationProviderCardFragment; testUrl: string }) {
  const t = useTranslations('organizationManage');
  const { protocol, redirectUrl, serviceProviderEntityId, serviceProviderMetadataUrl } = provider;
  return (
    <>
      <div className={manage.copies}>
        <CopyValue label={t(protocol === 'OIDC' ? 'redirectUrl' : 'consumerUrl')} value={redirectUrl} />
        {serviceProviderEntityId ? <CopyValue label={t('spEntityId')} value={serviceProviderEntityId} /> : null}
        {serviceProviderMetadataUrl ? <CopyValue label={t('spMetadata')} value={serviceProviderMetadataUrl} /> : null}
        <CopyValue label={t('test')} value={testUrl} />
      </div>
      <p className={styles.text}>{t('testText')}</p>
    </>
  );
}
