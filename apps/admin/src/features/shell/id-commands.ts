import type { Permission } from '@gps/permissions';
import { Flag, ScrollText, User } from 'lucide-react';
import type { Command } from './command';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const PLACES = [
  { id: 'openCase', icon: Flag, permission: 'reports:read', path: (of: string) => `/cases/${of}` },
  { id: 'openUser', icon: User, permission: 'users:read', path: (of: string) => `/users/${of}` },
  { id: 'openTrail', icon: ScrollText, permission: 'audit:read', path: (of: string) => `/audit?subject=${of}` },
] as const;

/** Where an id that somebody pasted may lead. */
export function idCommands(
  text: string,
  may: (permission: Permission) => boolean,
  label: (id: (typeof PLACES)[number]['id']) => string,
  go: (path: string) => void,
): readonly Command[] {
  if (!ID.test(text)) return [];
  return PLACES.filter(({ permission }) => may(permission)).map(({ id, icon, path }) => ({
    ...{ id, icon, label: label(id), run: () => go(path(text.toLowerCase())) },
  }));
}
