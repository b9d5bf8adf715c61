'use client';

import { useToast } from '@gps/ui/toast';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { DecideCaseDocument, type CaseActionKind, type CaseFieldsFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import {
  emptyDraft,
  inputOf,
  readerOf,
  suggested,
  templatesFor,
  textOf,
  toggled,
  type DecisionDraft,
  type DecisionWords,
} from './decision-draft';

const FORM = 'case-decision';
type Kept = DecisionDraft & { readonly caseId: string };

export interface DecisionState {
  readonly draft: DecisionDraft;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly change: (change: Partial<DecisionDraft>) => void;
  readonly pick: (policyId: string) => void;
  readonly toggle: (kind: CaseActionKind) => void;
  readonly accept: () => void;
  /** The next template that fits. */
  readonly template: () => void;
  readonly submit: () => void;
}

interface Around {
  readonly words: DecisionWords;
  /** `mine` is false when somebody else was faster. */
  readonly onDecided: (now: CaseFieldsFragment, mine: boolean, draft: DecisionDraft) => void;
}

/** What somebody puts together about the case in front of them, and sending it. Each case begins with an empty draft. */
export function useDecision(detail: CaseFieldsFragment | null, { words, onDecided }: Around): DecisionState {
  const t = useTranslations('decision');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [draft, setDraft] = useState(() => emptyDraft(newIdempotencyKey()));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const composed = useRef(0);
  const id = detail?.id ?? null;

  useEffect(() => {
    const kept = takeDraft<Kept>(FORM);
    setDraft(kept !== null && kept.caseId === id ? kept : emptyDraft(newIdempotencyKey()));
    setProblem(null);
    composed.current = Date.now();
  }, [id]);

  const update = (make: (before: DecisionDraft) => DecisionDraft): void => {
    setProblem(null);
    setDraft((before) => ({ ...make(before), idempotencyKey: newIdempotencyKey() }));
  };
  const template = (): void => {
    if (!detail) return;
    const reader = readerOf(detail, draft);
    const fitting = templatesFor(words, draft).map((one) => textOf(one, words, draft, reader));
    const next = fitting[(fitting.indexOf(draft.facts) + 1) % fitting.length];
    if (next !== undefined) update((before) => ({ ...before, facts: next }));
  };

  const missing = (): string | null => {
    if (draft.kinds.length === 0) return 'case.nothing_decided';
    if (draft.policyId === null && !draft.kinds.includes('DISMISS')) return 'case.policy_required';
    return draft.facts.trim() === '' ? 'text.empty' : null;
  };
  const send = async (about: CaseFieldsFragment): Promise<void> => {
    const { outcome } = await callApi(DecideCaseDocument, {
      input: inputOf(draft, about, composed.current),
      idempotencyKey: draft.idempotencyKey,
    });
    if (outcome.__typename === 'NotAllowed' || outcome.__typename === 'TextRefused') return setProblem(errors(errorKey(outcome.code)));
    if (outcome.__typename !== 'Conflict') return onDecided(outcome, true, draft);
    const { case: now } = outcome;
    if (now) onDecided(now, false, draft);
    toast.show(now?.closedBy ? t('conflict', { name: now.closedBy.displayName }) : errors(errorKey(outcome.code)));
  };
  const submit = async (): Promise<void> => {
    if (busy || !detail) return;
    const lacks = missing();
    if (lacks !== null) {
      setProblem(errors(errorKey(lacks)));
      if (lacks === 'text.empty') area.current?.focus();
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await send(detail);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required')
        return leaveForStepUp<Kept>(FORM, { ...draft, caseId: detail.id });
      setProblem(errors(errorKeyOf(error)));
    } finally {
      setBusy(false);
    }
  };

  return {
    ...{ draft, busy, problem, area, template },
    change: (change) => update((before) => ({ ...before, ...change })),
    pick: (policyId) => update((before) => ({ ...before, policyId, kinds: before.kinds.filter((kind) => kind !== 'DISMISS') })),
    toggle: (kind) => update((before) => toggled(before, kind)),
    accept: () => detail && update((before) => suggested(before, detail)),
    submit: () => void submit(),
  };
}
