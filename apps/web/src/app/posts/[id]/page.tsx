import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { CommentSection } from '@/features/comments/comment-section';
import { threadsOf } from '@/features/comments/thread';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { PostDetail } from '@/features/posts/post-detail';
import { CommentsDocument, PostDetailDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { MainContent } from '@/platform/shell/main-content';
import { PageHeader } from '@/platform/shell/page-header';
import { RetryState } from '@/platform/shell/retry-state';

type Props = { params: Promise<{ id: string }> };

const TITLE_LENGTH = 60;

const findPost = cache(async (id: string) => {
  try {
    return (await runOperation(PostDetailDocument, { id })).post ?? null;
  } catch (error) {
    // An address that never was a post is answered like one that is gone.
    if (
      error instanceof ApiError &&
      (error.code.endsWith('.not_found') || error.code.startsWith('input.') || error.code === 'BAD_USER_INPUT')
    )
      return null;
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await findPost((await params).id).catch(() => null);
  const t = await translations('post');
  return { title: post ? t('byAuthor', { name: post.author.displayName, text: post.body.slice(0, TITLE_LENGTH) }) : t('title') };
}

async function postWithComments(id: string): Promise<ReactNode> {
  const [post, comments] = await Promise.all([findPost(id), runOperation(CommentsDocument, { postId: id }).catch(() => null)]);
  if (!post) notFound();
  const t = await translations();
  return (
    <>
      <PostDetail initial={post} />
      {post.state === 'HELD' ? null : comments ? (
        <CommentSection postId={post.id} initial={threadsOf(comments.comments)} />
      ) : (
        <RetryState title={t('comments.errorTitle')} />
      )}
    </>
  );
}

export default async function PostPage({ params }: Props) {
  const [{ id }, t] = await Promise.all([params, translations()]);
  return (
    <>
      <PageHeader title={t('post.title')} />
      <MainContent content={postWithComments(id)} skeleton={<PostListSkeleton label={t('app.loading')} />} />
    </>
  );
}
