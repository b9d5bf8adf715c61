import type { Permission } from '@gps/permissions';
import type { BulkSelectionInput } from '@/gql/graphql';

/** What can be done to many users, in the order of the bar. The API asks for the permission again. */
export const USER_KINDS = [
  { name: 'user.add_note', label: 'addNote', permission: 'users:note', danger: false, withUntil: false },
  { name: 'user.end_sessions', label: 'endSessions', permission: 'users:lock', danger: true, withUntil: false },
  { name: 'user.suspend', label: 'suspend', permission: 'users:suspend', danger: true, withUntil: true },
  { name: 'user.lift_suspension', label: 'lift', permission: 'users:suspend', danger: false, withUntil: false },
  { name: 'user.lock', label: 'lock', permission: 'users:lock', danger: true, withUntil: true },
  { name: 'user.unlock', label: 'unlock', permission: 'users:lock', danger: false, withUntil: false },
] as const satisfies readonly { name: string; label: string; permission: Permission; danger: boolean; withUntil: boolean }[];

export type UserKind = (typeof USER_KINDS)[number];

/** What is kept while somebody proves who they are. */
export interface BulkChoice {
  readonly kind: string;
  readonly selection: BulkSelectionInput;
}

export const BULK_FORM = 'bulk-action';
