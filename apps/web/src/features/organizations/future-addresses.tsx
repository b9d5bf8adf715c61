'use client';

import { useTranslations } from 'use-intl';
import type { OrganizationProviderQuery } from '@/gql/graphql';
import { CopyValue } from './copy-value';
import manage from './manage.module.css';
import styles from './organizations.module.css';

type Addresses = NonNullable<NonNullable<OrganizationProviderQuery['organization']>['signInAddresses']>;

/** What the other side wants to know before it gives the values that are asked for here: for either kind, as nothing is chosen yet. */
export function FutureAddresses({ redirectUrl, serviceProviderEntityId, serviceProviderMetadataUrl }: Addresses) {
  const t = useTranslations('organizationManage');
  return (
    <>
      <p className={styles.text}>{t('oursFirst')}</p>
      <h3>{t('OIDC')}</h3>
      <div className={manage.copies}>
        <CopyValue label={t('redirectUrl')} value={redirectUrl} />
      </div>
      <h3>{t('SAML')}</h3>
      <div className={manage.copies}>
        <CopyValue label={t('spEntityId')} value={serviceProviderEntityId} />
        <CopyValue label={t('consumerUrl')} value={redirectUrl} />
        <CopyValue label={t('spMetadata')} value={serviceProviderMetadataUrl} />
      </div>
      <p className={styles.text}>{t('spMetadataLater')}</p>
    </>
  );
}
