'use client';

import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChangeOrganizationMemberRoleDocument, RemoveOrganizationMemberDocument, type OrganizationRole } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { ConfirmDialog } from './confirm-dialog';
import { MemberRows } from './member-list';
import { MemberMenu, type MemberChange } from './member-menu';
import { unlessRefused } from './unless-refused';
import { useMembers, type MembersOf } from './use-members';

const FORM = 'organization-member';
const ROLES: Readonly<Record<Exclude<MemberChange, 'remove'>, OrganizationRole>> = { makeAdmin: 'ADMIN', makeMember: 'MEMBER' };

/** What was chosen, kept while somebody proves who they are. */
interface Choice {
  readonly change: MemberChange;
  readonly id: string;
  readonly name: string;
}

export interface ManagedMembersProps extends MembersOf {
  readonly organizationId: string;
  readonly viewerId: string;
}

export function ManagedMembers({ organizationId, viewerId, ...of }: ManagedMembersProps) {
  const t = useTranslations('organizationManage');
  const router = useRouter();
  const toast = useToast();
  const list = useMembers(of);
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => setChoice(takeDraft<Choice>(FORM)), []);

  async function run({ change, id, name }: Choice): Promise<void> {
    if (change === 'remove') {
      const { removeOrganizationMember } = await callApi(RemoveOrganizationMemberDocument, { organizationId, memberId: id });
      unlessRefused(removeOrganizationMember);
      list.change((members) => members.filter((member) => member.id !== id));
    } else {
      const { changeOrganizationMemberRole } = await callApi(ChangeOrganizationMemberRoleDocument, {
        organizationId,
        memberId: id,
        role: ROLES[change],
      });
      const changed = unlessRefused(changeOrganizationMemberRole);
      list.change((members) => members.map((member) => (member.id === id ? changed : member)));
    }
    toast.show(t(`confirm.${change}.done`, { name }));
    // Whoever gave up the administration has no business here any more.
    router.refresh();
  }

  return (
    <>
      <MemberRows
        list={list}
        action={(member) => (
          <MemberMenu
            member={member}
            self={member.id === viewerId}
            onChoose={(change) => setChoice({ change, id: member.id, name: member.person.displayName })}
          />
        )}
      />
      {choice ? (
        <ConfirmDialog
          key={`${choice.change}:${choice.id}`}
          onClose={() => setChoice(null)}
          confirmation={{
            title: t(`confirm.${choice.change}.title`, { name: choice.name }),
            text: t(`confirm.${choice.change}.text`, { name: choice.name }),
            confirm: t(choice.change),
            danger: choice.change === 'remove',
            run: () => run(choice),
            stepUp: () => leaveForStepUp<Choice>(FORM, choice),
          }}
        />
      ) : null}
    </>
  );
}
