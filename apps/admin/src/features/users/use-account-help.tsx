'use client';

import { useToast } from '@gps/ui/toast';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DecisionDialog, type Decision, type DecisionDraft, type DecisionInput } from '@/features/decisions/decision-dialog';
import {
  EditUserProfileDocument,
  GrantRoleDocument,
  RequireUserActionsDocument,
  TakeRoleDocument,
  type HelpOutcomeFragment,
  type UserFieldsFragment,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { ActionFields, ProfileFields, RoleField, rolesToChange, type HelpValues } from './help-fields';

export type HelpKind = 'edit' | 'require' | 'grant' | 'take';

const FORM = 'account-help';
interface Draft extends DecisionDraft {
  readonly kind: HelpKind;
  readonly userId: string;
  readonly values: HelpValues;
}

function send(
  kind: HelpKind,
  user: UserFieldsFragment,
  values: HelpValues,
  input: DecisionInput,
): Promise<{ outcome: HelpOutcomeFragment }> {
  const { reason, idempotencyKey } = input;
  const { handle, displayName, bio, actions, byMail, role } = values;
  switch (kind) {
    case 'edit': {
      const changed = {
        ...(handle !== user.handle && { handle }),
        ...(displayName !== user.displayName && { displayName }),
        ...(bio !== user.bio && { bio }),
      };
      return callApi(EditUserProfileDocument, { input: { userId: user.id, ...changed }, reason, idempotencyKey });
    }
    case 'require':
      return callApi(RequireUserActionsDocument, { userId: user.id, actions, byMail, reason, idempotencyKey });
    case 'grant':
      return callApi(GrantRoleDocument, { userId: user.id, role, reason });
    case 'take':
      return callApi(TakeRoleDocument, { userId: user.id, role, reason });
  }
}

/** Edit the profile, ask for a new secret, grant and take roles: the dialogue for each, and what is said afterwards. */
export function useAccountHelp(
  user: UserFieldsFragment,
  rank: number,
  onDone: () => void,
): { help: (kind: HelpKind) => void; dialog: ReactNode } {
  const t = useTranslations('accountHelp');
  const decisionText = useTranslations('decision');
  const toast = useToast();
  const [decision, setDecision] = useState<Decision | null>(null);
  const name = user.displayName;

  const help = (kind: HelpKind, draft: Draft | null = null): void => {
    const roles = kind === 'grant' || kind === 'take' ? rolesToChange(user.roles, rank, kind === 'grant') : [];
    const { handle, displayName, bio } = user;
    const values: HelpValues = draft?.values ?? {
      handle,
      displayName,
      bio,
      actions: ['NEW_PASSWORD'],
      byMail: false,
      role: roles[0] ?? '',
    };
    const fields = {
      edit: () => <ProfileFields values={values} />,
      require: () => <ActionFields values={values} mayMail={user.emailVerified} />,
      grant: () => <RoleField values={values} roles={roles} />,
      take: () => <RoleField values={values} roles={roles} />,
    }[kind]();
    setDecision({
      title: t(`${kind}Title`, { name }),
      text: t(`${kind}Text`),
      hint: kind === 'edit' ? decisionText('reasonMember', { name }) : decisionText('reasonStaff'),
      confirm: t(kind),
      danger: kind !== 'edit',
      suggestions: [],
      withUntil: false,
      fields,
      draft,
      stepUp: (typed) => leaveForStepUp<Draft>(FORM, { ...typed, kind, userId: user.id, values }),
      run: async (input) => {
        if (kind === 'require' && values.actions.length === 0) return 'account_help.nothing_changed';
        const { outcome } = await send(kind, user, values, input);
        if (outcome.__typename !== 'AdminUser') return outcome.code;
        toast.show(t(`${kind}Done`, { name }));
        onDone();
        return null;
      },
    });
  };
  const resume = useRef(help);
  resume.current = help;
  useEffect(() => {
    const draft = takeDraft<Draft>(FORM);
    if (draft && draft.userId === user.id) resume.current(draft.kind, draft);
  }, [user.id]);
  return { help, dialog: decision ? <DecisionDialog decision={decision} onClose={() => setDecision(null)} /> : null };
}
