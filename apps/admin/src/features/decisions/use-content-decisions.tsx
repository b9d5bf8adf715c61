'use client';

import { useToast } from '@gps/ui/toast';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import {
  DismissCaseDocument,
  RemoveContentDocument,
  RestoreContentDocument,
  type CaseFieldsFragment,
  type SubjectKind,
} from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { DecisionDialog, type Decision } from './decision-dialog';

export interface RestorableContent {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly authorName: string;
}

interface Changes {
  /** `mine` is false when somebody else was faster. */
  readonly onDecided: (now: CaseFieldsFragment, mine: boolean) => void;
  readonly onRestored: (content: RestorableContent) => void;
}

/** Dismiss, remove, restore: the dialogue for each, what is sent, and what is said afterwards, with a way back after a removal. */
export function useContentDecisions({ onDecided, onRestored }: Changes): {
  decide: (kind: 'dismiss' | 'remove', subject: CaseFieldsFragment) => void;
  restore: (content: RestorableContent) => void;
  dialog: ReactNode;
} {
  const t = useTranslations('decision');
  const suggest = useTranslations('suggest');
  const app = useTranslations('app');
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

  const decide = (kind: 'dismiss' | 'remove', subject: CaseFieldsFragment): void => {
    const name = subject.author.displayName;
    const removes = kind === 'remove';
    setDecision({
      title: removes ? t('removeTitle', { kind: subject.subjectKind, name }) : t('dismissTitle', { count: subject.reportCount, name }),
      text: removes ? t('removeText', { name }) : t('dismissText'),
      hint: removes ? t('reasonMember', { name }) : t('reasonStaff'),
      confirm: t(kind),
      danger: removes,
      withUntil: false,
      suggestions: (removes ? (['spam', 'harassment', 'hate', 'misinformation'] as const) : (['fine', 'opinion'] as const)).map((key) =>
        suggest(key),
      ),
      run: async ({ reason, idempotencyKey }) => {
        const { outcome } = await callApi(removes ? RemoveContentDocument : DismissCaseDocument, {
          caseId: subject.id,
          version: subject.version,
          reason,
          idempotencyKey,
        });
        if (outcome.__typename === 'NotAllowed' || outcome.__typename === 'TextRefused') return outcome.code;
        if (outcome.__typename === 'Conflict') {
          if (outcome.case) onDecided(outcome.case, false);
          toast.show(outcome.case?.closedBy ? t('conflict', { name: outcome.case.closedBy.displayName }) : errors('caseChanged'));
          return null;
        }
        const content = { kind: subject.subjectKind, id: subject.subjectId, authorName: name };
        onDecided(outcome, true);
        toast.show(
          removes ? t('removed', { name }) : t('dismissed'),
          removes ? { label: app('undo'), run: () => undo(content) } : undefined,
        );
        return null;
      },
    });
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

  return { decide, restore, dialog: decision ? <DecisionDialog decision={decision} onClose={() => setDecision(null)} /> : null };
}
