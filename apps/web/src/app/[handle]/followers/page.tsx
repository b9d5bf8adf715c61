import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { findProfile } from '@/features/profiles/find-profile';
import { PeopleList } from '@/features/profiles/people-list';
import { FollowersDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { pageOf } from '@/platform/lists/connection-page';
import { PageHeader } from '@/platform/shell/page-header';

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [profile, t] = await Promise.all([findProfile((await params).handle), translations('profile')]);
  return { title: t('followersOf', { name: profile.displayName }) };
}

export default async function FollowersPage({ params }: Props) {
  const [{ handle, displayName }, t] = await Promise.all([findProfile((await params).handle), translations('profile')]);
  const { followers } = await runOperation(FollowersDocument, { handle, first: 20 });
  return (
    <>
      <PageHeader title={t('followersOf', { name: displayName })} />
      <PeopleList
        source={{ kind: 'followers', handle }}
        initial={pageOf(followers)}
        empty={<EmptyState title={t('noFollowersTitle')}>{t('noFollowersText')}</EmptyState>}
      />
    </>
  );
}
