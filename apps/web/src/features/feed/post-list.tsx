'use client';

import { ErrorState } from '@gps/ui/state';
import { useCallback, useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { onPosted } from '@/features/posts/posted';
import { PostCard } from '@/features/posts/post-card';
import { useUndoableDelete } from '@/features/posts/use-undoable-delete';
import { DeletePostDocument, type PostFieldsFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { LoadMore } from '@/platform/lists/load-more';
import { usePagedList, type Page } from '@/platform/lists/use-paged-list';
import { loadPosts, sourceKey, type PostSource } from './post-source';
import { NewPostsPill } from './new-posts-pill';

export interface PostListProps {
  source: PostSource;
  initial: Page<PostFieldsFragment>;
  empty: ReactNode;
  /** Whether what the viewer posts now belongs at the top. */
  takesOwn?: (post: PostFieldsFragment) => boolean;
}

/** How many posts a screen shows at once, roughly. */
const FIRST_IN_VIEW = 2;

async function remove(id: string): Promise<void> {
  const { deletePost: result } = await callApi(DeletePostDocument, { id });
  if (result.__typename !== 'Deleted') throw new ApiError(result.code, result.message);
}

export function PostList({ source, initial, empty, takesOwn }: PostListProps) {
  const t = useTranslations();
  const key = sourceKey(source);
  // The key says all there is to a source; a new object with the same key is the same source.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const load = useCallback((after: string) => loadPosts(source, after), [key]);
  const list = usePagedList(key, initial, load);
  const { change } = list;
  const undoable = useUndoableDelete();

  useEffect(
    () => onPosted((post) => (takesOwn ? takesOwn(post) : true) && change((nodes) => [post, ...nodes.filter(({ id }) => id !== post.id)])),
    [change, takesOwn],
  );

  const onChanged = useCallback(
    (post: PostFieldsFragment) => change((nodes) => nodes.map((node) => (node.id === post.id ? post : node))),
    [change],
  );
  const onDelete = useCallback(
    (post: PostFieldsFragment) => {
      let at = 0;
      undoable({
        deleted: t('post.deleted'),
        failed: t('post.deleteFailed'),
        hide: () => change((nodes) => ((at = nodes.findIndex(({ id }) => id === post.id)), nodes.filter(({ id }) => id !== post.id))),
        restore: () => change((nodes) => nodes.toSpliced(Math.max(0, at), 0, post)),
        send: () => remove(post.id),
      });
    },
    [change, t, undoable],
  );

  return (
    <>
      {source.kind === 'home' ? (
        <NewPostsPill newest={list.nodes[0]?.id ?? null} onLoad={async () => list.replace(await loadPosts(source, null))} />
      ) : null}
      {list.nodes.length === 0 ? empty : null}
      <div role={list.nodes.length > 0 ? 'feed' : undefined} aria-busy={list.loading}>
        {list.nodes.map((post, index) => (
          <PostCard
            key={`${post.id}:${post.editedAt ?? ''}`}
            post={post}
            inView={index < FIRST_IN_VIEW}
            onChanged={onChanged}
            onDelete={onDelete}
          />
        ))}
      </div>
      {list.nodes.length > 0 ? (
        <LoadMore hasNextPage={list.hasNextPage} loading={list.loading} failed={list.failed} onLoad={list.loadMore} />
      ) : null}
      {list.nodes.length === 0 && list.failed ? (
        <ErrorState title={t('feed.errorTitle')} retryLabel={t('app.retry')} onRetry={list.loadMore}>
          {t('feed.errorText')}
        </ErrorState>
      ) : null}
    </>
  );
}
