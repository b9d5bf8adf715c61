'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextArea } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EditCommentDocument, EditPostDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { CharacterCount } from './character-count';
import { POST_LIMIT, countGraphemes } from './graphemes';

export interface EditDialogProps {
  kind: 'post' | 'comment';
  id: string;
  body: string;
  onClose: () => void;
  onSaved: (body: string, editedAt: string | null) => void;
}

async function save(kind: 'post' | 'comment', id: string, body: string): Promise<{ body: string; editedAt: string | null }> {
  const result =
    kind === 'post'
      ? (await callApi(EditPostDocument, { id, body })).editPost
      : (await callApi(EditCommentDocument, { id, body })).editComment;
  if (result.__typename !== 'Post' && result.__typename !== 'Comment') throw new ApiError(result.code, result.message);
  return { body: result.body, editedAt: result.editedAt ?? null };
}

export default function EditDialog({ kind, id, body, onClose, onSaved }: EditDialogProps) {
  const t = useTranslations();
  const [text, setText] = useState(body);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    setBusy(true);
    try {
      const saved = await save(kind, id, text);
      onSaved(saved.body, saved.editedAt);
      onClose();
    } catch (problem) {
      setError(t(`errors.code.${errorKeyOf(problem)}`));
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={kind === 'post' ? t('post.editTitle') : t('comments.editTitle')}
      closeLabel={t('app.close')}
      actions={
        <>
          <CharacterCount text={text} />
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} disabled={countGraphemes(text.trim()) > POST_LIMIT} onClick={() => void submit()}>
            {t('app.save')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('composer.label')}
        hideLabel
        value={text}
        rows={6}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  );
}
