'use client';

import { Button } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useUndoableDelete } from '@/features/posts/use-undoable-delete';
import { CommentsDocument, DeleteCommentDocument, RepliesDocument, type CommentFieldsFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { LoadMore } from '@/platform/lists/load-more';
import { usePagedList, type Page } from '@/platform/lists/use-paged-list';
import { useLive } from '@/platform/live/live-context';
import { useViewer } from '@/platform/session/viewer-context';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import styles from './comment-section.module.css';
import { addComment, changeComment, threadsOf, type Thread } from './thread';

async function remove(id: string): Promise<void> {
  const { deleteComment: result } = await callApi(DeleteCommentDocument, { id });
  if (result.__typename !== 'Deleted') throw new ApiError(result.code, result.message);
}

export function CommentSection({ postId, initial }: { postId: string; initial: Page<Thread> }) {
  const t = useTranslations();
  const viewer = useViewer();
  const { onComment } = useLive();
  const load = useCallback(async (after: string) => threadsOf((await callApi(CommentsDocument, { postId, after })).comments), [postId]);
  const list = usePagedList(`comments:${postId}`, initial, load);
  const { change } = list;
  const [replyTo, setReplyTo] = useState<CommentFieldsFragment | null>(null);
  const undoable = useUndoableDelete();
  const add = useCallback((comment: CommentFieldsFragment) => change((threads) => addComment(threads, comment)), [change]);

  useEffect(() => onComment(postId, add), [add, onComment, postId]);

  async function moreReplies(thread: Thread): Promise<void> {
    const { comments } = await callApi(RepliesDocument, { postId, parentId: thread.comment.id, first: 20, after: thread.more });
    const replies = comments.edges.map((edge) => edge.node);
    const more = comments.pageInfo.hasNextPage ? (comments.pageInfo.endCursor ?? null) : null;
    change((threads) =>
      threads.map((other) =>
        other.comment.id === thread.comment.id
          ? { ...other, replies: [...other.replies, ...replies.filter(({ id }) => !other.replies.some((reply) => reply.id === id))], more }
          : other,
      ),
    );
  }

  const onDelete = (comment: CommentFieldsFragment) =>
    undoable({
      deleted: t('comments.deleted'),
      failed: t('comments.deleteFailed'),
      hide: () => change((threads) => changeComment(threads, comment.id, (found) => ({ ...found, state: 'DELETED' }))),
      restore: () => change((threads) => changeComment(threads, comment.id, () => comment)),
      send: () => remove(comment.id),
    });
  const item = (comment: CommentFieldsFragment) => (
    <CommentItem
      comment={comment}
      onReply={setReplyTo}
      onDelete={onDelete}
      onChanged={(changed) => change((threads) => changeComment(threads, comment.id, () => changed))}
    />
  );

  return (
    <section id="comments" className={styles.section} aria-labelledby="comments-title">
      <h2 id="comments-title" className={styles.title}>
        {t('comments.title')}
      </h2>
      {viewer?.canWrite ? <CommentForm postId={postId} parentId={null} label={t('comments.label')} onSent={add} /> : null}
      {viewer ? null : (
        <p className={styles.quiet}>
          <a href={`/sign-in?returnTo=${encodeURIComponent(`/posts/${postId}`)}`}>{t('comments.signIn')}</a>
        </p>
      )}
      {list.nodes.length === 0 ? (
        <EmptyState title={t('comments.emptyTitle')}>{viewer?.canWrite ? t('comments.emptyText') : null}</EmptyState>
      ) : null}
      <ol className={styles.threads}>
        {list.nodes.map((thread) => {
          const left = thread.comment.replyCount - thread.replies.length;
          const replying = replyTo && (replyTo.id === thread.comment.id || thread.replies.some(({ id }) => id === replyTo.id));
          return (
            <li key={thread.comment.id} className={styles.thread}>
              {item(thread.comment)}
              {thread.replies.length > 0 || replying ? (
                <ol className={styles.replies}>
                  {thread.replies.map((reply) => (
                    <li key={reply.id}>{item(reply)}</li>
                  ))}
                  {thread.more && left > 0 ? (
                    <li>
                      <Button size="sm" variant="quiet" onClick={() => void moreReplies(thread).catch(() => undefined)}>
                        {t('comments.moreReplies', { count: left })}
                      </Button>
                    </li>
                  ) : null}
                  {replying ? (
                    <li key={`to-${replyTo.id}`}>
                      <CommentForm
                        postId={postId}
                        parentId={replyTo.id}
                        autoFocus
                        label={t('comments.replyLabel', { name: replyTo.author?.displayName ?? '' })}
                        onCancel={() => setReplyTo(null)}
                        onSent={(comment) => {
                          add(comment);
                          setReplyTo(null);
                        }}
                      />
                    </li>
                  ) : null}
                </ol>
              ) : null}
            </li>
          );
        })}
      </ol>
      {list.hasNextPage ? <LoadMore hasNextPage loading={list.loading} failed={list.failed} onLoad={list.loadMore} /> : null}
    </section>
  );
}
