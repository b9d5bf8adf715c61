import type { Permission } from '@gps/permissions';
import type { BulkSelectionInput } from '@/gql/graphql';
import type { Messages } from '@/platform/i18n/messages';

interface Offered {
  readonly name: string;
  readonly label: keyof Messages['bulk'];
  readonly permission: Permission;
  readonly danger: boolean;
  readonly withUntil: boolean;
  /** Names the policy that was broken; the reason is what each author reads. */
  readonly withPolicy: boolean;
}

const asked = { withUntil: false, withPolicy: false } as const;

/** What can be done to many users, in the order of the bar. The API asks for the permission again. */
export const USER_KINDS = [
  { name: 'user.add_note', label: 'addNote', permission: 'users:note', danger: false, ...asked },
  { name: 'user.end_sessions', label: 'endSessions', permission: 'users:lock', danger: true, ...asked },
  { name: 'user.suspend', label: 'suspend', permission: 'users:suspend', danger: true, ...asked, withUntil: true },
  { name: 'user.lift_suspension', label: 'lift', permission: 'users:suspend', danger: false, ...asked },
  { name: 'user.lock', label: 'lock', permission: 'users:lock', danger: true, ...asked, withUntil: true },
  { name: 'user.unlock', label: 'unlock', permission: 'users:lock', danger: false, ...asked },
] as const satisfies readonly Offered[];

/** The same for cases. */
export const CASE_KINDS = [
  { name: 'case.dismiss', label: 'dismiss', permission: 'reports:resolve', danger: false, ...asked },
  { name: 'case.remove', label: 'remove', permission: 'content:remove', danger: true, ...asked, withPolicy: true },
] as const satisfies readonly Offered[];

export type OfferedKind = (typeof USER_KINDS)[number] | (typeof CASE_KINDS)[number];

/** What is kept while somebody proves who they are. */
export interface BulkChoice {
  readonly kind: string;
  readonly selection: BulkSelectionInput;
}

export const BULK_FORM = 'bulk-action';
