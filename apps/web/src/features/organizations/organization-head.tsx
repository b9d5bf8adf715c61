import { Badge } from '@gps/ui/badge';
import { Banner } from '@gps/ui/banner';
import { buttonClass } from '@gps/ui/button';
import { BadgeCheck } from 'lucide-react';
import Link from 'next/link';
import type { OrganizationCardFragment } from '@/gql/graphql';
import { translations } from '@/platform/i18n/translations';
import { managedParts, managePath } from './organization-path';
import styles from './organizations.module.css';

const STANDING = { MEMBER: 'asMember', ADMIN: 'asAdmin' } as const;

/** What an organization is, and what the reader is to it. */
export async function OrganizationHead({ organization }: { organization: OrganizationCardFragment }) {
  const t = await translations('organizations');
  const { name, kind, about, alias, memberCount, verifiedDomains, viewerRole, viewerCan } = organization;
  const [first] = managedParts(viewerCan);
  return (
    <>
      {organization.suspended ? (
        <div className={styles.banner}>
          <Banner tone="amber" title={t('suspended')}>
            {t('suspendedText')}
          </Banner>
        </div>
      ) : null}
      <section className={styles.head}>
        <div className={styles.row}>
          <div className={styles.words}>
            <h1 className={styles.name} dir="auto">
              {name}
            </h1>
            <p className={styles.facts}>
              <Badge>{t(`kind.${kind}`)}</Badge>
              <span>{t('memberCount', { count: memberCount })}</span>
            </p>
          </div>
          {first ? (
            <Link href={managePath(alias, first)} className={buttonClass('secondary')}>
              {t('manage')}
            </Link>
          ) : null}
        </div>
        {verifiedDomains.length > 0 ? (
          <p className={styles.facts}>
            {verifiedDomains.map((domain) => (
              <span key={domain} title={t('verifiedHint')}>
                <Badge tone="green">
                  <BadgeCheck aria-hidden="true" size={14} />
                  {t('verified', { name: domain })}
                </Badge>
              </span>
            ))}
          </p>
        ) : null}
        {about ? (
          <p className={styles.about} dir="auto">
            {about}
          </p>
        ) : null}
        <p className={styles.detail}>{t(viewerRole ? STANDING[viewerRole] : 'asStranger')}</p>
      </section>
    </>
  );
}
