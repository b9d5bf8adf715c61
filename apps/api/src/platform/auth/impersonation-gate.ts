import { Inject, Injectable, Optional } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import type { Actor } from './actor.js';
import { Impersonation } from './impersonation.js';

/** The way into another's place. Only the members' API has one; elsewhere whoever asks for it is refused. */
@Injectable()
export class ImpersonationGate {
  constructor(@Optional() @Inject(Impersonation) private readonly impersonation: Impersonation | null) {}

  /** Whoever asks for it and may not have it is refused, and never served as themselves instead. */
  async enter(signedIn: Actor | Promise<Actor>, grant: string | string[]): Promise<Actor> {
    // First of all, so that a token that is refused later is not a failure that nobody waits for.
    const staff = await signedIn;
    if (!this.impersonation) throw new DomainError('impersonation.not_here');
    if (typeof grant !== 'string') throw new DomainError('impersonation.ended');
    return this.impersonation.admit(staff, grant);
  }
}
