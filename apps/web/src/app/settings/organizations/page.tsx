import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { InvitationAnswer } from '@/features/organizations/invitation-answer';
import { MyOrganization } from '@/features/organizations/my-organization';
import { OfferFacts } from '@/features/organizations/offer-facts';
import { OrganizationMessages } from '@/features/organizations/organization-messages';
import styles from '@/features/organizations/organizations.module.css';
import { MyOrganizationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireViewer } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('organizations');
  return { title: t('title') };
}

export default async function OrganizationsPage() {
  await requireViewer('/settings/organizations');
  const t = await translations('organizations');
  const { myOrganizations, myOrganizationInvitations } = await runOperation(MyOrganizationsDocument);
  return (
    <OrganizationMessages>
      <PageHeader title={t('title')} />
      {myOrganizationInvitations.length > 0 ? (
        <section className={styles.part} aria-labelledby="invitations">
          <h2 id="invitations">{t('invitations')}</h2>
          <ul className={styles.list}>
            {myOrganizationInvitations.map((offer) => (
              <li key={offer.id} className={styles.item}>
                <div className={styles.offer}>
                  <p className={styles.title} dir="auto">
                    {offer.organization.name}
                  </p>
                  <OfferFacts offer={offer} />
                  <InvitationAnswer invitation={{ id: offer.id }} name={offer.organization.name} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={styles.part} aria-labelledby="mine">
        <h2 id="mine">{t('mine')}</h2>
        {myOrganizations.length > 0 ? (
          <>
            <p className={styles.text}>{t('intro')}</p>
            <ul className={styles.list}>
              {myOrganizations.map((organization) => (
                <MyOrganization key={organization.id} organization={organization} />
              ))}
            </ul>
          </>
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </section>
    </OrganizationMessages>
  );
}
