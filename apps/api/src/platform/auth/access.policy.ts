import { WRITE_PERMISSIONS } from '@gps/permissions';
import { DomainError } from '../errors/domain-error.js';
import type { Access } from './access.decorators.js';
import type { Actor, Viewer } from './actor.js';
import { scopeRefusal } from './scope.policy.js';

const WRITES: ReadonlySet<string> = new Set(WRITE_PERMISSIONS);

/** True while a suspension is running. */
export function isSuspended(actor: Pick<Actor, 'suspendedUntil'>, now = Date.now()): boolean {
  return actor.suspendedUntil === 'indefinite' || (actor.suspendedUntil !== null && actor.suspendedUntil.getTime() > now);
}

/** The decision of the one guard as a pure function: the refusal, or null if the caller may pass. */
export function refusalFor(access: Access | undefined, viewer: Viewer, now = Date.now()): DomainError | null {
  if (!access) return new DomainError('auth.undeclared_access');
  if (access.kind === 'public') return null;
  if (!viewer) return new DomainError('auth.required');
  const outOfScope = viewer.application ? scopeRefusal(access, viewer.application) : null;
  if (outOfScope) return outOfScope;
  if (access.kind === 'signedIn') return null;
  if (!viewer.permissions.has(access.permission)) return new DomainError('auth.forbidden', { details: { permission: access.permission } });
  if (WRITES.has(access.permission) && isSuspended(viewer, now)) return new DomainError('account.suspended');
  return stepUpRefusal(access, viewer, now);
}

function stepUpRefusal(access: { acr?: number; maxAge?: number }, actor: Actor, now: number): DomainError | null {
  const tooLow = access.acr !== undefined && actor.acr < access.acr;
  const tooOld = access.maxAge !== undefined && (actor.authTime === null || now / 1000 - actor.authTime > access.maxAge);
  if (!tooLow && !tooOld) return null;
  return new DomainError('auth.step_up_required', { details: { acr: access.acr ?? actor.acr, maxAge: access.maxAge ?? null } });
}
