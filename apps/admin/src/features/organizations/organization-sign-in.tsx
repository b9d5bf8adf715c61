'use client';

import { Badge } from '@gps/ui/badge';
import { useTranslations } from 'use-intl';
import type { OrganizationFieldsFragment } from '@/gql/graphql';
import block from '@/features/users/user-screen.module.css';
import { Moment } from '@/platform/time/moment';
import styles from './organizations.module.css';

/** Its domains and its own provider; only its administrators change them. */
export function OrganizationSignIn({ domains, identityProvider }: Pick<OrganizationFieldsFragment, 'domains' | 'identityProvider'>) {
  const t = useTranslations('organizations');
  return (
    <>
      <section className={block.block}>
        <h2>{t('domains')}</h2>
        {domains.length === 0 ? (
          <p className={styles.muted}>{t('noDomains')}</p>
        ) : (
          <ul className={styles.lines}>
            {domains.map(({ id, name, verifiedAt }) => (
              <li key={id} className={styles.line}>
                <span>{name}</span>
                <Badge tone={verifiedAt ? 'green' : 'neutral'}>{t(verifiedAt ? 'proven' : 'unproven')}</Badge>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={block.block}>
        <h2>{t('provider')}</h2>
        {identityProvider ? (
          <div className={styles.lines}>
            <p className={styles.line}>
              <span>{identityProvider.protocol}</span>
              <Badge tone={identityProvider.enabled ? 'green' : 'neutral'}>{t(identityProvider.enabled ? 'on' : 'off')}</Badge>
              <code>{identityProvider.alias}</code>
            </p>
            <p className={styles.line}>{identityProvider.issuer}</p>
            <p className={styles.muted}>
              <Moment value={identityProvider.updatedAt} />
            </p>
          </div>
        ) : (
          <p className={styles.muted}>{t('noProvider')}</p>
        )}
      </section>
    </>
  );
}
