import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { SetOrganizationIdentityProviderInput } from './organization.inputs.js';
import type { Organization } from './organization.type.js';

@Injectable()
export class OrganizationProvidersService {
  set(_actor: Actor, _input: SetOrganizationIdentityProviderInput, _asked: RequestedFields): Promise<Organization | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  switch(_actor: Actor, _organizationId: string, _enabled: boolean, _asked: RequestedFields): Promise<Organization | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  remove(_actor: Actor, _organizationId: string, _asked: RequestedFields): Promise<Organization | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }
}
