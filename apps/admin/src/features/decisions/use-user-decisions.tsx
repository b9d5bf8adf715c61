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
import { callApi } from '@/platform/api/browser-api';
import { ApiError } from '@/platform/api/api-error';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { DecisionDialog, type Decision, type DecisionDraft, type DecisionInput } from './decision-dialog';

export type UserDecisionKind = 'suspend' | 'lift' | 'lock' | 'unlock' | 'impersonate';

export interface DecidedUser {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
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
  const suggest = useTranslations('suggest');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [decision, setDecision] = useState<Decision | null>(null);

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
          toast.show(outcome.__typename === 'Conflict' ? errors(kind === 'lift' ? 'notSuspended' : 'notLocked') : t(plan.done, { name }));
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
