const ALIAS = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/;

/** Whether an address could name an organization; the API is not asked for others. */
export const isAlias = (value: string): boolean => ALIAS.test(value);

export const organizationPath = (alias: string): string => `/organizations/${alias}`;

/** Parts of the management, in the order of its menu. */
export const MANAGE_PARTS = ['profile', 'members', 'invitations', 'domains', 'sign-in'] as const;
export type ManagePart = (typeof MANAGE_PARTS)[number];

export const managePath = (alias: string, part: ManagePart = 'profile'): string =>
  part === 'profile' ? `/organizations/${alias}/manage` : `/organizations/${alias}/manage/${part}`;

/** Which parts somebody gets, by what the API says they may do. */
export function managedParts(can: {
  readonly update: boolean;
  readonly invite: boolean;
  readonly manageMembers: boolean;
  readonly manageSignIn: boolean;
}): readonly ManagePart[] {
  const open: Readonly<Record<ManagePart, boolean>> = {
    profile: can.update,
    members: can.manageMembers,
    invitations: can.invite,
    domains: can.manageSignIn,
    'sign-in': can.manageSignIn,
  };
  return MANAGE_PARTS.filter((part) => open[part]);
}
