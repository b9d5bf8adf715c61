import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { firstPosts } from '@/features/feed/first-posts';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { findProfile } from '@/features/profiles/find-profile';
import { ProfileHeader } from '@/features/profiles/profile-header';
import { translations } from '@/platform/i18n/translations';
import { viewer as findViewer } from '@/platform/session/viewer';
import { MainContent } from '@/platform/shell/main-content';

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const profile = await findProfile((await params).handle);
  return { title: `${profile.displayName} (@${profile.handle})`, description: profile.bio || undefined };
}

export default async function ProfilePage({ params }: Props) {
  const [profile, viewer, t] = await Promise.all([findProfile((await params).handle), findViewer(), translations('feed')]);
  const words = profile.isViewer ? t('profileEmptyOwn') : t('profileEmptyText', { name: profile.displayName });
  return (
    <>
      <ProfileHeader profile={profile} signedIn={viewer !== null} />
      <MainContent
        content={firstPosts({
          source: { kind: 'profile', handle: profile.handle },
          empty: <EmptyState title={t('profileEmptyTitle')}>{words}</EmptyState>,
        })}
        skeleton={<PostListSkeleton label={t('loading')} />}
      />
    </>
  );
}
