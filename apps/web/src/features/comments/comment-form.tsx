'use client';

import { Button } from '@gps/ui/button';
import { TextArea } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CharacterCount } from '@/features/posts/character-count';
import { POST_LIMIT, countGraphemes } from '@/features/posts/graphemes';
import { CreateCommentDocument, type CommentFieldsFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './comment-form.module.css';

export interface CommentFormProps {
  postId: string;
  parentId: string | null;
  label: string;
  autoFocus?: boolean;
  onCancel?: () => void;
  onSent: (comment: CommentFieldsFragment) => void;
}

export function CommentForm({ postId, parentId, label, autoFocus = false, onCancel, onSent }: CommentFormProps) {
  const t = useTranslations();
  const [body, setBody] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState<{ key: string; body: string } | null>(null);
  const ready = body.trim() !== '' && countGraphemes(body.trim()) <= POST_LIMIT;

  async function send(): Promise<void> {
    if (!ready || busy) return;
    const key = attempt?.body === body ? attempt.key : newIdempotencyKey();
    setAttempt({ key, body });
    setBusy(true);
    setError(null);
    try {
      const { createComment: result } = await callApi(CreateCommentDocument, {
        input: { postId, parentId, body: body.trim() },
        idempotencyKey: key,
      });
      if (result.__typename !== 'Comment') throw new ApiError(result.code, result.message);
      setBody('');
      setAttempt(null);
      onSent(result);
    } catch (problem) {
      setError(t(`errors.code.${errorKeyOf(problem)}`));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={label}
        hideLabel
        placeholder={label}
        rows={2}
        value={body}
        error={error}
        // The reader has just asked to reply.
        autoFocus={autoFocus}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          if (event.key === 'Escape') onCancel?.();
        }}
      />
      {body || onCancel ? (
        <div className={styles.bar}>
          <CharacterCount text={body} />
          {onCancel ? (
            <Button size="sm" variant="quiet" onClick={onCancel}>
              {t('app.cancel')}
            </Button>
          ) : null}
          <Button size="sm" variant="primary" type="submit" busy={busy} disabled={!ready}>
            {parentId ? t('comments.reply') : t('comments.send')}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
