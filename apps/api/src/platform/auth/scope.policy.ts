import { scopeOf } from '@gps/permissions';
import { DomainError } from '../errors/domain-error.js';
import type { Access } from './access.decorators.js';
import type { Application } from './application.js';

/** What an application may not do, whatever the person behind it may. What names no scope is for our own clients alone. */
export function scopeRefusal(access: Access, { scopes }: Pick<Application, 'scopes'>): DomainError | null {
  if (access.kind === 'public') return null;
  const scope = access.kind === 'signedIn' ? (access.scope ?? null) : scopeOf(access.permission);
  if (scope === null) return new DomainError('auth.own_clients_only');
  return scopes.has(scope) ? null : new DomainError('auth.scope_missing', { details: { scope } });
}
