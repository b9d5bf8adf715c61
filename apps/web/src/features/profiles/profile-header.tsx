import { Avatar } from '@gps/ui/avatar';
import { Badge } from '@gps/ui/badge';
import { buttonClass } from '@gps/ui/button';
import Link from 'next/link';
import { FollowButton } from '@/features/follows/follow-button';
import { PostText } from '@/features/posts/post-text';
import type { ProfileDetailQuery } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import styles from './profile-header.module.css';
import { ProfileMenu } from './profile-menu';
import { ShownOrganizations } from './shown-organizations';

type Profile = NonNullable<ProfileDetailQuery['profile']>;

export async function ProfileHeader({ profile, signedIn }: { profile: Profile; signedIn: boolean }) {
  const [t, nav, format] = await Promise.all([translations('profile'), translations('nav'), formatter()]);
  const base = `/@${profile.handle}`;
  return (
    <section className={styles.header}>
      <div className={styles.row}>
        <Avatar name={profile.displayName} src={profile.avatarUrl ?? null} size={96} />
        <div className={styles.actions}>
          {profile.isViewer ? (
            <>
              <Link href="/settings" className={buttonClass('secondary')}>
                {t('edit')}
              </Link>
              <form action="/sign-out" method="post" className={styles.signOut}>
                <button type="submit" className={buttonClass('quiet')}>
                  {nav('signOut')}
                </button>
              </form>
            </>
          ) : (
            <>
              <FollowButton handle={profile.handle} name={profile.displayName} initial={profile.viewerFollows} size="md" />
              {signedIn ? <ProfileMenu id={profile.id} handle={profile.handle} /> : null}
            </>
          )}
        </div>
      </div>
      <div>
        <h1 className={styles.name} dir="auto">
          {profile.displayName}
        </h1>
        <p className={styles.handle}>
          @{profile.handle} {profile.followsViewer ? <Badge>{t('followsYou')}</Badge> : null}
        </p>
      </div>
      {profile.bio ? <PostText body={profile.bio} /> : null}
      <ShownOrganizations organizations={profile.organizations} />
      <p className={styles.joined}>
        {t('joined', { date: format.dateTime(new Date(profile.createdAt), { month: 'long', year: 'numeric' }) })}
      </p>
      <p className={styles.counts}>
        <Link href={`${base}/following`} prefetch={false}>
          {t('followingCount', { count: profile.followingCount })}
        </Link>
        <Link href={`${base}/followers`} prefetch={false}>
          {t('followers', { count: profile.followerCount })}
        </Link>
        <span>{t('posts', { count: profile.postCount })}</span>
      </p>
    </section>
  );
}
