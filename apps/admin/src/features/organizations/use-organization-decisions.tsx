'use client';

import { useToast } from '@gps/ui/toast';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import {
  AppointOrganizationAdminDocument,
  LiftOrganizationSuspensionDocument,
  RemoveOrganizationMemberDocument,
  SuspendOrganizationDocument,
  type OrganizationFieldsFragment,
  type OrganizationOutcomeFragment,
} from '@/gql/graphql';
import { DecisionDialog, type Decision, type DecisionDraft } from '@/features/decisions/decision-dialog';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';

/** Whom it is about, for what concerns one member. */
export interface Subject {
  readonly id: string;
  readonly displayName: string;
}
type Kind = 'suspend' | 'lift' | 'appoint' | 'remove';

const PLANS = {
  suspend: { title: 'suspendTitle', text: 'suspendText', done: 'suspended', danger: true, suggestions: ['rules', 'asked'] },
  lift: { title: 'liftTitle', text: 'liftText', done: 'lifted', danger: false, suggestions: ['agreed'] },
  appoint: { title: 'appointTitle', text: 'appointText', done: 'appointed', danger: false, suggestions: ['agreed', 'asked'] },
  remove: { title: 'removeTitle', text: 'removeText', done: 'removed', danger: true, suggestions: ['asked', 'rules'] },
} as const;

const FORM = 'organization-decision';
interface Draft extends DecisionDraft {
  readonly kind: Kind;
  readonly subject: Subject | null;
}

function send(kind: Kind, id: string, subject: Subject | null, reason: string): Promise<{ outcome: OrganizationOutcomeFragment }> {
  const member = { organizationId: id, userId: subject?.id ?? '', reason };
  switch (kind) {
    case 'suspend':
      return callApi(SuspendOrganizationDocument, { id, reason });
    case 'lift':
      return callApi(LiftOrganizationSuspensionDocument, { id, reason });
    case 'appoint':
      return callApi(AppointOrganizationAdminDocument, member);
    case 'remove':
      return callApi(RemoveOrganizationMemberDocument, member);
  }
}

/** Suspend, lift, appoint, remove: the dialogue for each, what is sent, and what is said afterwards. */
export function useOrganizationDecisions(
  organization: Pick<OrganizationFieldsFragment, 'id' | 'name' | 'memberCount'>,
  onChanged: (now: OrganizationFieldsFragment) => void,
): { decide: (kind: Kind, subject?: Subject | null) => void; dialog: ReactNode } {
  const t = useTranslations('organizations');
  const hints = useTranslations('decision');
  const toast = useToast();
  const [decision, setDecision] = useState<Decision | null>(null);
  const { id, name: organizationName, memberCount } = organization;

  const decide = (kind: Kind, subject: Subject | null = null, draft: DecisionDraft | null = null): void => {
    const plan = PLANS[kind];
    const name = subject?.displayName ?? organizationName;
    setDecision({
      title: t(plan.title, { name, organization: organizationName }),
      text: t(plan.text, { count: memberCount }),
      hint: hints('reasonStaff'),
      confirm: t(kind),
      danger: plan.danger,
      withUntil: false,
      suggestions: plan.suggestions.map((key) => t(key)),
      draft,
      stepUp: (typed) => leaveForStepUp<Draft>(FORM, { ...typed, kind, subject }),
      run: async ({ reason }) => {
        const { outcome } = await send(kind, id, subject, reason);
        if (outcome.__typename !== 'AdminOrganization') return outcome.code;
        onChanged(outcome);
        toast.show(t(plan.done, { name }));
        return null;
      },
    });
  };
  const resume = useRef(decide);
  resume.current = decide;
  useEffect(() => {
    const draft = takeDraft<Draft>(FORM);
    if (draft) resume.current(draft.kind, draft.subject, draft);
  }, []);
  return { decide, dialog: decision ? <DecisionDialog decision={decision} onClose={() => setDecision(null)} /> : null };
}
