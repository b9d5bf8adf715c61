'use client';

import { IconButton } from '@gps/ui/button';
import { Ellipsis } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostFieldsFragment } from '@/gql/graphql';
import { useActionMenu } from '@/platform/shell/use-action-menu';

// Most readers never open a menu or a dialog, so their code comes when somebody does.
const EditDialog = dynamic(() => import('./edit-dialog'), { ssr: false });
const ReportDialog = dynamic(() => import('@/features/reports/report-dialog'), { ssr: false });

export interface PostMenuProps {
  post: PostFieldsFragment;
  onChanged: (post: PostFieldsFragment) => void;
  onDelete: (post: PostFieldsFragment) => void;
}

export function PostMenu({ post, onChanged, onDelete }: PostMenuProps) {
  const t = useTranslations('post');
  const [dialog, setDialog] = useState<'edit' | 'report' | null>(null);
  const { ActionMenu, open, load, press, copy } = useActionMenu();
  const trigger = (
    <IconButton label={t('more')} size="sm" aria-haspopup="menu" onClick={press} onPointerEnter={load}>
      <Ellipsis aria-hidden="true" />
    </IconButton>
  );
  return (
    <div>
      {ActionMenu ? (
        <ActionMenu
          trigger={trigger}
          open={open}
          actions={[
            { id: 'copy', label: t('copyLink'), run: () => copy(`/posts/${post.id}`) },
            post.viewerCan.edit && { id: 'edit', label: t('edit'), run: () => setDialog('edit') },
            post.viewerCan.report && { id: 'report', label: t('report'), run: () => setDialog('report') },
            post.viewerCan.delete && { id: 'delete', label: t('delete'), run: () => onDelete(post) },
          ]}
        />
      ) : (
        trigger
      )}
      {dialog === 'edit' ? (
        <EditDialog
          kind="post"
          id={post.id}
          body={post.body}
          onClose={() => setDialog(null)}
          onSaved={(body, editedAt) => onChanged({ ...post, body, editedAt })}
        />
      ) : null}
      {dialog === 'report' ? <ReportDialog subjectKind="POST" subjectId={post.id} onClose={() => setDialog(null)} /> : null}
    </div>
  );
}
