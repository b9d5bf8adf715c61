'use client';

import { useToast } from '@gps/ui/toast';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import {
  ClaimCaseDocument,
  ReleaseCaseDocument,
  SnoozeCaseDocument,
  WakeCaseDocument,
  type CaseFieldsFragment,
  type ClaimCaseMutation,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';

const BEAT_MS = 60_000;
const ACTIVITY = ['keydown', 'pointerdown', 'scroll'] as const;

export interface ClaimState {
  readonly claim: (takeOver: boolean) => void;
  readonly release: () => void;
  readonly snooze: (hours: number) => void;
  readonly wake: () => void;
}

type Outcome = ClaimCaseMutation['outcome'];

/**
 * Opening a case claims it, leaving gives it back. A sign of life goes out once a minute while somebody types, points or scrolls;
 * without one the server gives the case back.
 */
export function useClaim(
  detail: CaseFieldsFragment | null,
  put: (now: CaseFieldsFragment, leave: boolean) => void,
  reload: () => void,
): ClaimState {
  const errors = useTranslations('errors');
  const t = useTranslations('deciding');
  const app = useTranslations('app');
  const toast = useToast();
  const id = detail?.id ?? null;
  const mayClaim = detail?.viewerCan.claim ?? false;
  const snoozed = detail?.snoozedUntil != null;
  const keep = useRef(put);
  const keepReload = useRef(reload);
  useEffect(() => {
    keepReload.current = reload;
    keep.current = put;
  });

  const settle = useCallback(
    (outcome: Outcome, quiet: boolean, leave = false): void => {
      if (outcome.__typename === 'AdminCase') keep.current(outcome, leave);
      else if (outcome.__typename === 'Conflict' && outcome.case) keep.current(outcome.case, false);
      else if (!quiet && 'code' in outcome) toast.show(errors(errorKey(outcome.code)));
    },
    [errors, toast],
  );
  const run = useCallback(
    (work: Promise<{ outcome: Outcome }>, quiet: boolean, leave = false): void =>
      void work.then(
        ({ outcome }) => settle(outcome, quiet, leave),
        (error: unknown) => quiet || toast.show(errors(errorKeyOf(error))),
      ),
    [errors, settle, toast],
  );

  useEffect(() => {
    if (id === null || !mayClaim || snoozed) return;
    let active = false;
    const noted = (): void => void (active = true);
    const leave = (): void => void callApi(ReleaseCaseDocument, { caseId: id }).catch(() => undefined);
    run(callApi(ClaimCaseDocument, { caseId: id, takeOver: false }), true);
    for (const event of ACTIVITY) document.addEventListener(event, noted, { passive: true, capture: true });
    window.addEventListener('pagehide', leave);
    const beat = setInterval(() => {
      if (active) run(callApi(ClaimCaseDocument, { caseId: id, takeOver: false }), true);
      active = false;
    }, BEAT_MS);
    return () => {
      clearInterval(beat);
      for (const event of ACTIVITY) document.removeEventListener(event, noted, { capture: true });
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id, mayClaim, snoozed, run]);

  return {
    claim: (takeOver) => id && run(callApi(ClaimCaseDocument, { caseId: id, takeOver }), false),
    release: () => id && run(callApi(ReleaseCaseDocument, { caseId: id }), false),
    snooze: (hours) => {
      if (!id) return;
      const putOff = callApi(SnoozeCaseDocument, { caseId: id, until: new Date(Date.now() + hours * 3_600_000).toISOString() });
      // Another case may be in front by then: the one that comes back is read with the list.
      const undo = (): void => run(callApi(WakeCaseDocument, { caseId: id }).finally(keepReload.current), false);
      run(
        putOff.then((answer) => {
          if (answer.outcome.__typename === 'AdminCase') toast.show(t('putOff'), { label: app('undo'), run: undo });
          return answer;
        }),
        false,
        true,
      );
    },
    wake: () => id && run(callApi(WakeCaseDocument, { caseId: id }), false),
  };
}
