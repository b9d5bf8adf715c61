import type { Permission } from './permissions.ts';

export interface RoleDefinition {
  /** What the role is for, shown in the admin and in Keycloak. */
  readonly description: string;
  /** Nobody edits or acts on a person of equal or higher rank. Members are 0. */
  readonly rank: number;
  /** Staff may enter the admin and must have a second factor. */
  readonly staff: boolean;
  readonly permissions: readonly Permission[];
}

const MEMBER: readonly Permission[] = [
  'profile:edit',
  'posts:create',
  'comments:create',
  'reactions:create',
  'follows:create',
  'media:upload',
  'reports:create',
  'organizations:take-part',
  'organizations:administer',
  'integrations:create',
  'account:secure',
  'account:delete',
];

/** Every realm role the product knows, and what it may do. */
export const ROLES = {
  member: { description: 'A fan', rank: 0, staff: false, permissions: MEMBER },
  analyst: {
    description: 'Watches figures and builds reports',
    rank: 10,
    staff: true,
    permissions: ['staff:enter', 'analytics:read', 'analytics:build'],
  },
  auditor: {
    description: 'Checks what staff did',
    rank: 10,
    staff: true,
    permissions: ['staff:enter', 'audit:read', 'audit:export'],
  },
  'ai-manager': {
    description: 'Chooses models, prompts and budgets',
    rank: 10,
    staff: true,
    permissions: ['staff:enter', 'ai:manage'],
  },
  moderator: {
    description: 'Works the queue of reports',
    rank: 20,
    staff: true,
    permissions: [
      'staff:enter',
      'users:read',
      'users:suspend',
      'reports:read',
      'reports:resolve',
      'content:remove',
      'users:note',
      'content:read',
      'appeals:decide',
    ],
  },
  support: {
    description: 'Helps people with their accounts',
    rank: 20,
    staff: true,
    permissions: [
      'staff:enter',
      'users:read',
      'users:read-email',
      'users:lock',
      'users:impersonate',
      'organizations:read',
      'integrations:read',
      'reports:read',
      'users:edit',
      'users:note',
      'users:reset-credentials',
      'content:read',
    ],
  },
  operator: {
    description: 'Keeps the platform running',
    rank: 30,
    staff: true,
    permissions: [
      'staff:enter',
      'operations:manage',
      'analytics:read',
      'integrations:read',
      'integrations:manage',
      'racing:correct',
      'communications:manage',
    ],
  },
  administrator: {
    description: 'Everything staff can do',
    rank: 40,
    staff: true,
    permissions: [
      'staff:enter',
      'users:read',
      'users:read-email',
      'users:suspend',
      'users:lock',
      'users:impersonate',
      'organizations:read',
      'organizations:manage',
      'integrations:read',
      'integrations:manage',
      'reports:read',
      'reports:resolve',
      'content:remove',
      'audit:read',
      'analytics:read',
      'ai:manage',
      'operations:manage',
      'users:edit',
      'users:note',
      'users:reset-credentials',
      'users:merge',
      'roles:manage',
      'content:read',
      'appeals:decide',
      'policies:manage',
      'rules:manage',
      'racing:correct',
      'audit:export',
      'analytics:build',
      'communications:manage',
      'legal:manage',
    ],
  },
} as const satisfies Record<string, RoleDefinition>;

export type Role = keyof typeof ROLES;

export const roleNames = Object.keys(ROLES).sort() as Role[];

/** True if `name` is a realm role of the product; Keycloak's own roles are not. */
export function isRole(name: string): name is Role {
  return Object.hasOwn(ROLES, name);
}

/** The union of the permissions of `roles`; names that are no role of ours are ignored. */
export function permissionsOf(roles: Iterable<string>): Set<Permission> {
  const granted = new Set<Permission>();
  for (const role of roles) if (isRole(role)) for (const p of ROLES[role].permissions) granted.add(p);
  return granted;
}

/** The highest rank among `roles`; -1 for nobody. */
export function rankOf(roles: Iterable<string>): number {
  let rank = -1;
  for (const role of roles) if (isRole(role)) rank = Math.max(rank, ROLES[role].rank);
  return rank;
}

/** True if any of `roles` is a staff role. */
export function isStaff(roles: Iterable<string>): boolean {
  for (const role of roles) if (isRole(role) && ROLES[role].staff) return true;
  return false;
}
