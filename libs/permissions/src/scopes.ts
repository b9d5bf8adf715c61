import type { Permission } from './permissions.ts';

export interface ScopeDefinition {
  /** What it lets an application of somebody else do, in English; the consent page says it in the reader's language. */
  readonly description: string;
  /** Of the person's permissions, those an application may use. Reading is named by the operations themselves. */
  readonly permissions: readonly Permission[];
}

/**
 * What a person may allow an application of somebody else. Credentials, sessions, reports, the deletion of the account and all
 * work of staff are in none of them. In Keycloak each is a client scope of the same name.
 */
export const SCOPES = {
  'gps:profile': { description: 'See your user name, roles, language and time zone', permissions: [] },
  'gps:email': { description: 'See your e-mail address', permissions: [] },
  'gps:read': {
    description: 'Read your home feed, your notifications and whom and what you follow, and mark notifications as read',
    permissions: [],
  },
  'gps:posts': {
    description: 'Publish, edit and delete posts in your name, and upload pictures',
    permissions: ['posts:create', 'media:upload'],
  },
  'gps:social': {
    description: 'Comment, react and follow in your name',
    permissions: ['comments:create', 'reactions:create', 'follows:create'],
  },
} as const satisfies Record<string, ScopeDefinition>;

export type Scope = keyof typeof SCOPES;

/** All scopes, in the order in which people are shown them. */
export const scopeNames = Object.keys(SCOPES) as Scope[];

export function isScope(name: string): name is Scope {
  return Object.hasOwn(SCOPES, name);
}

const BY_PERMISSION = new Map<Permission, Scope>(
  scopeNames.flatMap((scope) => SCOPES[scope].permissions.map((permission) => [permission, scope] as const)),
);

/** The scope that lets an application use `permission`; null if none does. */
export function scopeOf(permission: Permission): Scope | null {
  return BY_PERMISSION.get(permission) ?? null;
}

/** Of `permissions`, those that `scopes` let an application use. */
export function withinScopes(permissions: ReadonlySet<Permission>, scopes: ReadonlySet<Scope>): Set<Permission> {
  const within = new Set<Permission>();
  for (const permission of permissions) {
    const scope = scopeOf(permission);
    if (scope !== null && scopes.has(scope)) within.add(permission);
  }
  return within;
}
