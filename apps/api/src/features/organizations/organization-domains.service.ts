import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { OrganizationDomain } from './organization-sign-in.type.js';
import './organization-sign-in.errors.js';
import type { Organization } from './organization.type.js';

@Injectable()
export class OrganizationDomainsService {
  add(_actor: Actor, _organizationId: string, _name: string): Promise<OrganizationDomain | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  verify(_actor: Actor, _id: string): Promise<OrganizationDomain | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  remove(_actor: Actor, _id: string, _asked: RequestedFields): Promise<Organization | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }
}
