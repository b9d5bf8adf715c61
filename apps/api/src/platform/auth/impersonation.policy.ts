import { SetMetadata } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import type { Impersonator } from './impersonation.js';

export const WHILE_IMPERSONATING = 'gps:while-impersonating';

/** `changes`: after the second click. `always`: from the first moment. `never`: refused, for what is no mutation and is refused all the same. */
export type WhileImpersonating = 'changes' | 'always' | 'never';

/** What staff may do in somebody's place. Reading is allowed and changing refused, unless this says otherwise. */
export const AllowWhileImpersonating = (when: WhileImpersonating): MethodDecorator => SetMetadata(WHILE_IMPERSONATING, when);

export function refusalWhileImpersonating(
  impersonator: Impersonator,
  reads: boolean,
  when: WhileImpersonating | undefined,
): DomainError | null {
  if (when === 'always') return null;
  if (when === 'never' || (!reads && when === undefined)) return new DomainError('impersonation.not_allowed');
  return reads || impersonator.changesAllowed ? null : new DomainError('impersonation.read_only');
}
