'use client';

import { useToast } from '@gps/ui/toast';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import {
  LiftSuspensionDocument,
  LockUserDocument,
  StartImpersonationDocument,
  SuspendUserDocument,
  UnlockUserDocument,
  type UserOutcomeFragment,
  type UserStateFragment,
} from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { DecisionDialog, type Decision, type DecisionDraft, type DecisionInput } from './decision-dialog';

export type UserDecisionKind = 'suspend' | 'lift' | 'lock' | 'unlock' | 'impersonate';

export interface DecidedUser {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  /** As it stands, where the screen knows it: a restriction that was changed is not taken back as a whole. */
  readonly suspension?: object | null;
  readonly lock?: object | null;
}

const PLANS = {
  suspend: {
    title: 'suspendTitle',
    text: 'suspendText',
    done: 'suspended',
    danger: true,
    withUntil: true,
    member: true,
    suggestions: ['harassment', 'spam', 'hate'],
  },
  lift: {
    title: 'liftTitle',
    text: 'liftText',
    done: 'lifted',
    danger: false,
    withUntil: false,
    member: true,
    suggestions: ['mistake', 'opinion'],
  },
  lock: {
    title: 'lockTitle',
    text: 'lockText',
    done: 'locked',
    danger: true,
    withUntil: true,
    // Read at the sign-in, by whoever has proved that the account is theirs.
    member: true,
    suggestions: ['takeover', 'owner'],
  },
  unlock: {
    title: 'unlockTitle',
    text: 'unlockText',
    done: 'unlocked',
    danger: false,
    withUntil: false,
    member: false,
    suggestions: ['owner', 'mistake'],
  },
  impersonate: {
    title: 'impersonateTitle',
    text: 'impersonateText',
    done: 'impersonated',
    danger: false,
    withUntil: false,
    member: true,
    suggestions: ['help'],
  },
} as const;

/** What takes a decision back, right after it was taken. */
const UNDONE_BY = { suspend: 'lift', lock: 'unlock', lift: null, unlock: null } as const;

const wasFree = (kind: UserDecisionKind, { suspension, lock }: DecidedUser): boolean =>
  (kind === 'suspend' && suspension === null) || (kind === 'lock' && lock === null);

const FORM = 'user-decision';
interface Draft extends DecisionDraft {
  readonly kind: UserDecisionKind;
  readonly user: DecidedUser;
}

/** Goes on in the product, where the address is good once. Answers the code of a refusal. */
async function impersonate(userId: string, reason: string): Promise<string | null> {
  const { started } = await callApi(StartImpersonationDocument, { userId, reason });
  if (started.__typename !== 'ImpersonationStarted') return started.code;
  location.assign(started.url);
  return null;
}

function send(
  kind: Exclude<UserDecisionKind, 'impersonate'>,
  userId: string,
  { reason, until, idempotencyKey }: DecisionInput,
): Promise<{ outcome: UserOutcomeFragment }> {
  switch (kind) {
    case 'suspend':
      return callApi(SuspendUserDocument, { userId, reason, until, idempotencyKey });
    case 'lock':
      return callApi(LockUserDocument, { userId, reason, until, idempotencyKey });
    case 'lift':
      return callApi(LiftSuspensionDocument, { userId, reason, idempotencyKey });
    case 'unlock':
      return callApi(UnlockUserDocument, { userId, reason, idempotencyKey });
  }
}

/** Suspend, lift, lock, unlock: the dialogue for each, what is sent, and what is said afterwards. */
export function useUserDecisions(onChanged: (state: UserStateFragment | null) => void): {
  decide: (kind: UserDecisionKind, user: DecidedUser) => void;
  dialog: ReactNode;
} {
  const t = useTranslations('decision');
  const app = useTranslations('app');
  const suggest = useTranslations('suggest');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [decision, setDecision] = useState<Decision | null>(null);

  const undo = async (kind: 'lift' | 'unlock', user: DecidedUser): Promise<void> => {
    try {
      const { outcome } = await send(kind, user.id, { reason: t('undoReason'), until: null, idempotencyKey: newIdempotencyKey() });
      if (outcome.__typename === 'NotAllowed' || outcome.__typename === 'TextRefused') return toast.show(errors(errorKey(outcome.code)));
      onChanged(outcome.__typename === 'Conflict' ? outcome.user : outcome);
      toast.show(t(PLANS[kind].done, { name: user.displayName }));
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
    }
  };

  const decide = (kind: UserDecisionKind, user: DecidedUser, draft: DecisionDraft | null = null): void => {
    const plan = PLANS[kind];
    const name = user.displayName;
    setDecision({
      title: t(plan.title, { name, handle: user.handle }),
      text: t(plan.text),
      hint: plan.member ? t('reasonMember', { name }) : t('reasonStaff'),
      confirm: t(kind),
      danger: plan.danger,
      withUntil: plan.withUntil,
      suggestions: plan.suggestions.map((key) => suggest(key)),
      draft,
      stepUp: (typed) => leaveForStepUp<Draft>(FORM, { ...typed, kind, user: { id: user.id, handle: user.handle, displayName: name } }),
      run: async (input) => {
        if (kind === 'impersonate') return impersonate(user.id, input.reason);
        try {
          const { outcome } = await send(kind, user.id, input);
          if (outcome.__typename === 'NotAllowed' || outcome.__typename === 'TextRefused') return outcome.code;
          onChanged(outcome.__typename === 'Conflict' ? outcome.user : outcome);
          if (outcome.__typename === 'Conflict') toast.show(errors(kind === 'lift' ? 'notSuspended' : 'notLocked'));
          else {
            const back = wasFree(kind, user) ? UNDONE_BY[kind] : null;
            toast.show(t(plan.done, { name }), back ? { label: app('undo'), run: () => void undo(back, user) } : undefined);
          }
        } catch (error) {
          // Decided here, not yet at the sign-in service: it is no failure that another press could mend.
          if (!(error instanceof ApiError) || error.code !== 'moderation.keycloak_pending') throw error;
          onChanged(null);
          toast.show(errors('keycloakPending'));
        }
        return null;
      },
    });
  };
  const resume = useRef(decide);
  resume.current = decide;
  useEffect(() => {
    const draft = takeDraft<Draft>(FORM);
    if (draft) resume.current(draft.kind, draft.user, draft);
  }, []);
  return { decide, dialog: decision ? <DecisionDialog decision={decision} onClose={() => setDecision(null)} /> : null };
}
