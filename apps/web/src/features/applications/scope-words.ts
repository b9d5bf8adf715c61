import { scopeNames, type Scope } from '@gps/permissions';
import type { Messages } from '@/platform/i18n/messages';

export type ScopeKey = keyof Messages['applications']['scope'];

const KEYS: Readonly<Record<Scope, ScopeKey>> = {
  'gps:profile': 'profile',
  'gps:email': 'email',
  'gps:read': 'read',
  'gps:posts': 'posts',
  'gps:social': 'social',
};

/** Every scope with its words, in the order in which Keycloak asks for them. */
export const SCOPE_WORDS: readonly (readonly [Scope, ScopeKey])[] = scopeNames.map((scope) => [scope, KEYS[scope]]);
