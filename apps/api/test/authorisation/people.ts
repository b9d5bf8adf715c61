import { randomUUID } from 'node:crypto';
import { ROLES, WRITE_PERMISSIONS, permissionsOf, scopeNames, type Permission } from '@gps/permissions';
import type { TokenOptions } from '../issuer.js';
import type { TestApi } from '../start-test-api.js';
import { parseRule, type ApiName, type Rule } from './access-table.js';

export const ALLOWED = 'allowed';

/** One column of the matrix: somebody, or something, that calls every operation. */
export interface Caller {
  readonly label: string;
  /** null sends no token at all. */
  readonly token: TokenOptions | null;
  /** The code with which every operation, the public ones as well, refuses such a token; null when the token is in order. */
  readonly refusedAtDoor: string | null;
  readonly suspended?: true;
  /** Set for an application of somebody else: what it was granted. */
  readonly scopes?: readonly string[];
  /** Statement that puts the account into the state the label says; `$1` is the user. */
  readonly prepare?: string;
}

const inOrder = (label: string, token: TokenOptions, more: Partial<Caller> = {}): Caller => ({
  label,
  token,
  refusedAtDoor: null,
  ...more,
});
const refused = (label: string, code: string, token: TokenOptions, prepare?: string): Caller => ({
  label,
  token,
  refusedAtDoor: code,
  ...(prepare && { prepare }),
});
const throughApplication = (label: string, clientId: string, scopes: readonly string[]): Caller =>
  inOrder(
    label,
    { ...ACTOR, acr: '2', roles: ['administrator', 'member'], azp: clientId, claims: { scope: ['openid', ...scopes].join(' ') } },
    { scopes, prepare: REGISTERED.replace('$client', clientId).replace('$scopes', scopeNames.join()) },
  );
const REGISTERED = `INSERT INTO applications (id, owner_id, client_id, kind, name, description, redirect_uris, scopes)
  VALUES (gen_random_uuid(), $1, '$client', 'web', 'Pit wall', '', '{}', '{$scopes}')`;
const ACTOR = { acr: '1', authAge: 0 };
const OTHER: Record<ApiName, TokenOptions> = {
  user: { aud: 'gps-admin-api', azp: 'gps-admin', acr: '2' },
  admin: { aud: 'gps-api', azp: 'gps-web' },
};

/** Every caller of the matrix for one of the two APIs. Staff hold their role alone, so that no cell is open through another role. */
export function callersOf(api: ApiName): readonly Caller[] {
  const level = api === 'admin' ? { ...ACTOR, acr: '2' } : ACTOR;
  const machine = { claims: { sid: undefined, preferred_username: 'service-account-gps-api-service' } };
  return [
    { label: 'anonymous', token: null, refusedAtDoor: null },
    ...Object.keys(ROLES).map((role) => inOrder(role, { ...level, roles: [role] })),
    inOrder(
      'suspended member',
      { ...level, roles: ['member'] },
      { suspended: true, prepare: 'UPDATE users SET suspended_at = now(), suspended_until = NULL WHERE id = $1' },
    ),
    ...(api === 'user'
      ? [
          throughApplication('application with every scope', 'gps-app-everyscope0000000000', scopeNames),
          throughApplication('application that may read', 'gps-app-mayread0000000000000', ['gps:read']),
          throughApplication('application without scopes', 'gps-app-noscope0000000000000', []),
        ]
      : [refused('application', 'auth.token_invalid', { ...level, azp: 'gps-app-everyscope0000000000', roles: ['administrator'] })]),
    inOrder('nobody in particular', { ...level, roles: ['offline_access', 'default-roles-grand-prix'] }),
    ...(api === 'admin'
      ? [refused('administrator without a second factor', 'auth.step_up_required', { acr: '1', roles: ['administrator'] })]
      : []),
    refused('machine', 'auth.machine_token', { ...machine, roles: ['administrator', 'member'] }),
    refused('token of the other audience', 'auth.token_invalid', { ...OTHER[api], roles: ['administrator', 'member'] }),
    refused('expired token', 'auth.token_invalid', { ...level, expiresIn: -60, roles: ['administrator', 'member'] }),
    refused(
      'locked account',
      'auth.account_locked',
      { ...level, roles: ['administrator', 'member'] },
      'UPDATE users SET locked_at = now(), locked_until = NULL WHERE id = $1',
    ),
    refused(
      'deleted account',
      'auth.account_deleted',
      { ...level, roles: ['administrator', 'member'] },
      'UPDATE users SET deleted_at = now() WHERE id = $1',
    ),
  ];
}

/** What the rule means for the caller: `allowed`, or the code of the refusal. Written from the rule's words, not from the guard. */
export function expectedFor(rule: Rule, caller: Caller): string {
  if (caller.refusedAtDoor) return caller.refusedAtDoor;
  if (rule === 'public') return ALLOWED;
  if (!caller.token) return 'auth.required';
  const { permission, scope, acr, maxAge } = parseRule(rule);
  if (caller.scopes && scope === null) return 'auth.own_clients_only';
  if (caller.scopes && !caller.scopes.includes(scope as string)) return 'auth.scope_missing';
  if (permission === null) return ALLOWED;
  if (!permissionsOf(caller.token.roles ?? []).has(permission as Permission)) return 'auth.forbidden';
  if (caller.suspended && WRITE_PERMISSIONS.includes(permission as Permission)) return 'account.suspended';
  return Number(caller.token.acr) < acr || (caller.token.authAge ?? 0) > maxAge ? 'auth.step_up_required' : ALLOWED;
}

/** The caller's token, its account in the state that the label says. */
export async function tokenOf(api: TestApi, caller: Caller): Promise<string | undefined> {
  if (!caller.token) return undefined;
  const sub = randomUUID();
  const name = `m${sub.slice(0, 8)}`;
  if (caller.prepare) {
    await api.database.query('matrix.user', 'INSERT INTO users (id, username) VALUES ($1, $2)', [sub, name]);
    await api.database.query('matrix.profile', `INSERT INTO profiles (user_id, handle, display_name) VALUES ($1, $2, $2)`, [sub, name]);
    await api.database.query(`matrix.${caller.label}`, caller.prepare, [sub]);
  }
  return api.tokenFor({ ...caller.token, sub, username: name });
}
