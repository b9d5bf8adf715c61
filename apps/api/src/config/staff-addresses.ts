import { isRole } from '@gps/permissions';
import { AddressList } from './address-list.js';

/** Without a list of any role. The realm file has the same word. */
export const ANYWHERE = 'anywhere';

export type StaffAddressLists = ReadonlyMap<string, AddressList>;

/**
 * From where the holders of which role may come: `administrator=192.0.2.0/24 2001:db8::/32; moderator=198.51.100.7`. Keycloak's address
 * guard reads the same text and lets nobody in by an entry it cannot read; here such an entry keeps the process from starting.
 * @returns the lists, or what is wrong
 */
export function parseStaffAddresses(text: string): StaffAddressLists | string {
  const lists = new Map<string, AddressList>();
  if (text === ANYWHERE) return lists;
  for (const part of text.split(/[;\n]/).map((line) => line.trim())) {
    if (part === '') continue;
    const [role = '', ...rest] = part.split('=');
    const name = role.trim();
    if (!isRole(name)) return 'names a role that is not there';
    if (lists.has(name)) return `names the role ${name} twice`;
    const list = AddressList.parse(rest.join('='));
    if (!list || list.unreadable.length > 0) return `must have networks for ${name}: role=network network; role=network`;
    lists.set(name, list);
  }
  return lists;
}
