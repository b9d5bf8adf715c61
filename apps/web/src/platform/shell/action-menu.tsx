'use client';

import { Menu, MenuItem } from '@gps/ui/menu';
import { Flag, Link2, Pencil, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';

const ICONS = {
  copy: <Link2 aria-hidden="true" />,
  edit: <Pencil aria-hidden="true" />,
  report: <Flag aria-hidden="true" />,
  delete: <Trash2 aria-hidden="true" />,
} as const;

export interface Action {
  readonly id: keyof typeof ICONS;
  readonly label: string;
  readonly run: () => void;
}

/** The menu of a post, a comment or a profile. */
export default function ActionMenu({
  trigger,
  actions,
  open,
}: {
  trigger: ReactElement;
  actions: readonly (Action | false)[];
  open: boolean;
}) {
  return (
    <Menu trigger={trigger} defaultOpen={open}>
      {actions.map((action) =>
        action ? (
          <MenuItem key={action.id} icon={ICONS[action.id]} danger={action.id === 'delete'} onSelect={action.run}>
            {action.label}
          </MenuItem>
        ) : null,
      )}
    </Menu>
  );
}
