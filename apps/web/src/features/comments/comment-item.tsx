'use client';

import { Avatar } from '@gps/ui/avatar';
import { Button, IconButton } from '@gps/ui/button';
import { RelativeTime } from '@gps/ui/relative-time';
import { Ellipsis } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { HeldNote } from '@/features/posts/held-note';
import { PostText } from '@/features/posts/post-text';
import type { CommentFieldsFragment } from '@/gql/graphql';
import { useViewer } from '@/platform/session/viewer-context';
import { useActionMenu } from '@/platform/shell/use-action-menu';
import styles from './comment-item.module.css';

const EditDialog = dynamic(() => import('@/features/posts/edit-dialog'), { ssr: false });
const ReportDialog = dynamic(() => import('@/features/reports/report-dialog'), { ssr: false });

export interface CommentItemProps {
  comment: CommentFieldsFragment;
  onReply: (comment: CommentFieldsFragment) => void;
  onChanged: (comment: CommentFieldsFragment) => void;
  onDelete: (comment: CommentFieldsFragment) => void;
}

function CommentMenu({ comment, onChanged, onDelete }: Omit<CommentItemProps, 'onReply'>) {
  const t = useTranslations();
  const [dialog, setDialog] = useState<'edit' | 'report' | null>(null);
  const { ActionMenu, open, load, press, copy } = useActionMenu();
  const trigger = (
    <IconButton label={t('comments.more')} size="sm" aria-haspopup="menu" onClick={press} onPointerEnter={load}>
      <Ellipsis aria-hidden="true" />
    </IconButton>
  );
  return (
    <div className={styles.menu}>
      {ActionMenu ? (
        <ActionMenu
          trigger={trigger}
          open={open}
          actions={[
            { id: 'copy', label: t('post.copyLink'), run: () => copy(`/posts/${comment.postId}#comment-${comment.id}`) },
            comment.viewerCan.edit && { id: 'edit', label: t('post.edit'), run: () => setDialog('edit') },
            comment.viewerCan.report && { id: 'report', label: t('post.report'), run: () => setDialog('report') },
            comment.viewerCan.delete && { id: 'delete', label: t('post.delete'), run: () => onDelete(comment) },
          ]}
        />
      ) : (
        trigger
      )}
      {dialog === 'edit' ? (
        <EditDialog
          kind="comment"
          id={comment.id}
          body={comment.body}
          onClose={() => setDialog(null)}
          onSaved={(body, editedAt) => onChanged({ ...comment, body, editedAt })}
        />
      ) : null}
      {dialog === 'report' ? <ReportDialog subjectKind="COMMENT" subjectId={comment.id} onClose={() => setDialog(null)} /> : null}
    </div>
  );
}

/** What of the author is not there any more keeps its place while others answered it. */
const GONE = {
  REMOVED: 'comments.stateRemoved',
  DELETED: 'comments.stateDeleted',
  HELD: 'comments.stateHeld',
  VISIBLE: 'comments.stateDeleted',
} as const;

export function CommentItem({ comment, onReply, onChanged, onDelete }: CommentItemProps) {
  const t = useTranslations();
  const locale = useLocale();
  const timeZone = useTimeZone();
  const viewer = useViewer();
  const { author } = comment;
  if (!author) {
    return (
      <p className={styles.gone} id={`comment-${comment.id}`}>
        {t(GONE[comment.state])}
      </p>
    );
  }
  return (
    <article
      className={styles.comment}
      id={`comment-${comment.id}`}
      aria-label={t('post.byAuthor', { name: author.displayName, text: comment.body.slice(0, 80) })}
    >
      <Avatar name={author.displayName} src={author.avatarUrl ?? null} size={32} />
      <div className={styles.body}>
        <header className={styles.header}>
          <Link href={`/@${author.handle}`} prefetch={false} className={styles.author} dir="auto">
            {author.displayName}
          </Link>
          <span className={styles.when}>
            <RelativeTime value={comment.createdAt} locale={locale} {...(timeZone ? { timeZone } : {})} />
            {comment.editedAt ? ` · ${t('post.edited')}` : null}
          </span>
          <CommentMenu comment={comment} onChanged={onChanged} onDelete={onDelete} />
        </header>
        {comment.state === 'HELD' ? <HeldNote text={t('comments.held')} /> : null}
        <PostText body={comment.body} />
        {viewer?.canWrite && comment.state === 'VISIBLE' ? (
          <Button size="sm" variant="quiet" className={styles.reply} onClick={() => onReply(comment)}>
            {t('comments.reply')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}
