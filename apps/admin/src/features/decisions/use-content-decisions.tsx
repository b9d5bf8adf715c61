'use client';

import { useToast } from '@gps/ui/toast';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { RestoreContentDocument, type SubjectKind } from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { DecisionDialog, type Decision } from './decision-dialog';

export interface RestorableContent {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly authorName: string;
}

/** Puts removed content back: asked for its reason, or at once right after a removal. */
export function useContentDecisions({ onRestored }: { readonly onRestored: (content: RestorableContent) => void }): {
  restore: (content: RestorableContent) => void;
  undo: (content: RestorableContent) => void;
  dialog: ReactNode;
} {
  const t = useTranslations('decision');
  const suggest = useTranslations('suggest');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [decision, setDecision] = useState<Decision | null>(null);

  const putBack = async (content: RestorableContent, reason: string, idempotencyKey: string): Promise<string | null> => {
    const { outcome } = await callApi(RestoreContentDocument, { subjectKind: content.kind, subjectId: content.id, reason, idempotencyKey });
    if (outcome.__typename === 'NotAllowed' || outcome.__typename === 'TextRefused') return outcome.code;
    onRestored(content);
    toast.show(t('restored'));
    return null;
  };
  const undo = (content: RestorableContent): void => {
    putBack(content, t('undoReason'), newIdempotencyKey()).then(
      (code) => code && toast.show(errors(errorKey(code))),
      (error: unknown) => toast.show(errors(errorKeyOf(error))),
    );
  };
  const restore = (content: RestorableContent): void =>
    setDecision({
      title: t('restoreTitle', { kind: content.kind, name: content.authorName }),
      text: t('restoreText', { name: content.authorName }),
      hint: t('reasonMember', { name: content.authorName }),
      confirm: t('restore'),
      danger: false,
      withUntil: false,
      suggestions: [suggest('mistake'), suggest('opinion')],
      run: ({ reason, idempotencyKey }) => putBack(content, reason, idempotencyKey),
    });
  return { restore, undo, dialog: decision ? <DecisionDialog decision={decision} onClose={() => setDecision(null)} /> : null };
}
