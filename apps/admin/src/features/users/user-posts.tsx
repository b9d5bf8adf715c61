'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UserPostsDocument, type UserDetailQuery, type UserPostFragment } from '@/gql/graphql';
import { useContentDecisions } from '@/features/decisions/use-content-decisions';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { useMay } from '@/platform/session/permissions';
import { Ago } from '@/platform/time/ago';
import styles from './user-screen.module.css';

function PostLine({ post, removed, onRestore }: { post: UserPostFragment; removed: boolean; onRestore: (() => void) | null }) {
  const t = useTranslations('users');
  const content = useTranslations('content');
  const decision = useTranslations('decision');
  return (
    <li className={styles.post}>
      <p className={styles.body} dir="auto">
        {post.body}
      </p>
      {post.media.length > 0 ? (
        <div className={styles.pictures}>
          {post.media.map((picture) => (
            <img key={picture.url} src={picture.thumbnailUrl} alt={picture.altText} loading="lazy" />
          ))}
        </div>
      ) : null}
      <p className={styles.meta}>
        {removed ? <Badge tone="red">{content('REMOVED')}</Badge> : null}
        <Ago value={post.createdAt} /> · {t('stats', { comments: post.commentCount, reactions: post.reactionCount })}
        {removed && onRestore ? (
          <Button size="sm" variant="quiet" onClick={onRestore}>
            {decision('restore')}
          </Button>
        ) : null}
      </p>
    </li>
  );
}

export function UserPosts({ userId, name, first }: { userId: string; name: string; first: NonNullable<UserDetailQuery['user']>['posts'] }) {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const may = useMay();
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) => (await callApi(UserPostsDocument, { id: userId, after })).user?.posts,
  );
  const { restore, dialog } = useContentDecisions({
    onRestored: ({ id }) => setRestored((before) => new Set([...before, id])),
  });
  if (nodes.length === 0) return <p className={styles.muted}>{t('noPosts')}</p>;
  return (
    <>
      <ul>
        {nodes.map((post) => (
          <PostLine
            key={post.id}
            post={post}
            removed={post.state === 'REMOVED' && !restored.has(post.id)}
            onRestore={may('content:remove') ? () => restore({ kind: 'POST', id: post.id, authorName: name }) : null}
          />
        ))}
      </ul>
      {hasMore ? (
        <div>
          <Button size="sm" busy={busy} onClick={more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
      {dialog}
    </>
  );
}
