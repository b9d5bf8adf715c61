'use client';

import { IconButton } from '@gps/ui/button';
import { Menu, MenuItem } from '@gps/ui/menu';
import { Ellipsis, ShieldCheck, UserMinus, UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Member } from './use-members';

export type MemberChange = 'makeAdmin' | 'makeMember' | 'remove';

/** What an administrator can do with a member. */
export function MemberMenu({ member, self, onChoose }: { member: Member; self: boolean; onChoose: (change: MemberChange) => void }) {
  const t = useTranslations('organizationManage');
  const { displayName } = member.person;
  return (
    <Menu
      trigger={
        <IconButton label={t('actionsFor', { name: displayName })}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      {member.role === 'ADMIN' ? (
        <MenuItem icon={<UserRound aria-hidden="true" />} onSelect={() => onChoose('makeMember')}>
          {t('makeMember')}
        </MenuItem>
      ) : (
        <MenuItem icon={<ShieldCheck aria-hidden="true" />} onSelect={() => onChoose('makeAdmin')}>
          {t('makeAdmin')}
        </MenuItem>
      )}
      {self ? null : (
        <MenuItem icon={<UserMinus aria-hidden="true" />} danger onSelect={() => onChoose('remove')}>
          {t('remove')}
        </MenuItem>
      )}
    </Menu>
  );
}
