import Link from 'next/link';
import type { OrganizationOfferCardFragment } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import styles from './organizations.module.css';

/** Who invites to what, and until when. */
export async function OfferFacts({ offer }: { offer: OrganizationOfferCardFragment }) {
  const [t, format] = await Promise.all([translations('organizations'), formatter()]);
  const { organization, role, invitedBy, expiresAt, emailHint } = offer;
  return (
    <>
      <p className={styles.facts}>
        <span>{t(`kind.${organization.kind}`)}</span>
        <span>{t('memberCount', { count: organization.memberCount })}</span>
      </p>
      {organization.about ? (
        <p className={styles.about} dir="auto">
          {organization.about}
        </p>
      ) : null}
      <p>{t(`invitedAs.${role}`)}</p>
      <p className={styles.facts}>
        {invitedBy ? (
          <Link href={`/@${invitedBy.handle}`} prefetch={false}>
            {t('invitedBy', { name: invitedBy.displayName })}
          </Link>
        ) : (
          <span>{t('invitedByPlatform')}</span>
        )}
        <span>{t('goodUntil', { date: format.dateTime(new Date(expiresAt), { dateStyle: 'long' }) })}</span>
        <span>{t('sentTo', { value: emailHint })}</span>
      </p>
    </>
  );
}
