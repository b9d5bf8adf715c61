import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Scope } from '@gps/permissions';
import { DomainError } from '../errors/domain-error.js';
import type { Application } from './application.js';
import { ApplicationDirectory, type ApplicationState } from './application-directory.js';
import type { ServiceClaims, TokenClaims } from './token-claims.js';

/** Lets an application of somebody else in with what was granted to it and is still registered for it. */
@Injectable()
export class ApplicationAdmission {
  constructor(@Optional() @Inject(ApplicationDirectory) private readonly directory: ApplicationDirectory | null) {}

  /** Through a person. */
  async forPerson({ clientId, userId }: TokenClaims, granted: ReadonlySet<Scope>): Promise<Application> {
    const state = await this.stateOf(clientId);
    if (state.service) throw new DomainError('auth.token_invalid');
    this.directory?.used(state.id, userId);
    return applicationOf(clientId, state, granted);
  }

  /** As itself. */
  async asItself({ clientId, scopes }: ServiceClaims): Promise<Application> {
    const state = await this.stateOf(clientId);
    if (!state.service) throw new DomainError('auth.machine_token');
    this.directory?.used(state.id, null);
    return applicationOf(clientId, state, scopes);
  }

  private async stateOf(clientId: string): Promise<ApplicationState> {
    const state = await this.directory?.stateOf(clientId);
    if (!state) throw new DomainError('auth.token_invalid');
    if (state.stopped) throw new DomainError('auth.application_stopped');
    return state;
  }
}

function applicationOf(clientId: string, { id, rate, scopes }: ApplicationState, granted: ReadonlySet<Scope>): Application {
  return { id, clientId, rate, scopes: new Set(scopes.filter((scope) => granted.has(scope))) };
}
