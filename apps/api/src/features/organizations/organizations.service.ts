import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { TextRefused } from '../../platform/text/index.js';
import type { UpdateOrganizationInput } from './organization.inputs.js';
import type { Organization } from './organization.type.js';
import './organizations.errors.js';

@Injectable()
export class OrganizationsService {
  byAlias(_actor: Actor, _alias: string, _asked: RequestedFields): Promise<Organization | null> {
    throw new DomainError('internal.unavailable');
  }

  own(_actor: Actor, _asked: RequestedFields): Promise<Organization[]> {
    throw new DomainError('internal.unavailable');
  }

  update(_actor: Actor, _input: UpdateOrganizationInput, _asked: RequestedFields): Promise<Organization | TextRefused | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }
}
