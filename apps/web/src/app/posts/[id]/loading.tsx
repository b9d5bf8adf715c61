import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { translations } from '@/platform/i18n/translations';

export default async function PostLoading() {
  const t = await translations('app');
  return <PostListSkeleton label={t('loading')} />;
}
