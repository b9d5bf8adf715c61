import { Banner } from '@gps/ui/banner';
import { buttonClass } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import Link from 'next/link';
import { InvitationAnswer } from '@/features/organizations/invitation-answer';
import { OfferFacts } from '@/features/organizations/offer-facts';
import { OrganizationMessages } from '@/features/organizations/organization-messages';
import styles from '@/features/organizations/organizations.module.css';
import { OrganizationInvitationDocument, type OrganizationOfferCardFragment } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { viewer as findViewer } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';

// The address holds the token: it goes to no other site, and into no index.
export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

const TOKEN = /^[\w-]{16,200}$/;
const MINE = '/settings/organizations';

async function SignInFirst({ offer, token }: { offer: OrganizationOfferCardFragment; token: string }) {
  const [t, nav] = await Promise.all([translations('organizations'), translations('nav')]);
  const returnTo = encodeURIComponent(`/invitations/organization?token=${token}`);
  return (
    <>
      <h2>{t('signInFirst')}</h2>
      <p className={styles.text}>{t('signInFirstText', { value: offer.emailHint })}</p>
      <div className={styles.actions}>
        <a href={`/sign-in?returnTo=${returnTo}`} className={buttonClass('primary')}>
          {nav('signIn')}
        </a>
        <a href={`/sign-up?returnTo=${returnTo}`} className={buttonClass('secondary')}>
          {nav('signUp')}
        </a>
      </div>
    </>
  );
}

async function OtherAddress({ offer }: { offer: OrganizationOfferCardFragment }) {
  const [t, nav] = await Promise.all([translations('organizations'), translations('nav')]);
  return (
    <>
      <Banner tone="amber" title={t('otherAddress')}>
        {t('otherAddressText', { value: offer.emailHint })}
      </Banner>
      <div className={styles.actions}>
        <form action="/sign-out" method="post">
          <button type="submit" className={buttonClass('secondary')}>
            {nav('signOut')}
          </button>
        </form>
        <Link href="/settings/sign-in" className={buttonClass('quiet')}>
          {t('confirmAddress')}
        </Link>
      </div>
    </>
  );
}

/** Where the mail of an invitation leads. Opening it answers nothing: that takes a button and the invited person. */
export default async function InvitationPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const [t, viewer, { token }] = await Promise.all([translations('organizations'), findViewer(), searchParams]);
  const given = typeof token === 'string' && TOKEN.test(token) ? token : null;
  const offer = given ? (await runOperation(OrganizationInvitationDocument, { token: given })).organizationInvitation : null;
  if (!offer || !given) {
    return (
      <EmptyState
        page
        title={t('over')}
        action={
          <Link href={viewer ? MINE : '/'} className={buttonClass('secondary')} prefetch={false}>
            {viewer ? t('mine') : (await translations('errors'))('home')}
          </Link>
        }
      >
        {t('overText')}
      </EmptyState>
    );
  }
  const { name } = offer.organization;
  return (
    <>
      <PageHeader title={t('invitesYou', { name })} />
      <section className={styles.part}>
        <OfferFacts offer={offer} />
        {offer.forViewer ? (
          <OrganizationMessages>
            <InvitationAnswer invitation={{ token: given }} name={name} declinedTo={MINE} />
          </OrganizationMessages>
        ) : viewer ? (
          <OtherAddress offer={offer} />
        ) : (
          <SignInFirst offer={offer} token={given} />
        )}
      </section>
    </>
  );
}
