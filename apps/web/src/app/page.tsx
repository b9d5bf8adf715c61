import { redirect } from 'next/navigation';
import { EmptyHome, firstPosts } from '@/features/feed/first-posts';
import { Landing } from '@/features/feed/landing';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { Composer } from '@/features/posts/composer';
import { translations } from '@/platform/i18n/translations';
import { viewer as findViewer } from '@/platform/session/viewer';
import { MainContent } from '@/platform/shell/main-content';
import { PageHeader } from '@/platform/shell/page-header';
import styles from './page.module.css';

export default async function HomePage() {
  const viewer = await findViewer();
  if (!viewer) return <Landing />;
  if (!viewer.onboarded && !viewer.suspension) redirect('/welcome');
  const t = await translations('feed');
  return (
    <>
      <PageHeader title={t('homeTitle')} />
      {viewer.suspension ? null : (
        <div className={styles.composer}>
          <Composer rows={2} />
        </div>
      )}
      <MainContent
        content={firstPosts({ source: { kind: 'home' }, empty: <EmptyHome /> })}
        skeleton={<PostListSkeleton label={t('loading')} />}
      />
    </>
  );
}
