import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { OrganizationRole } from './organization.enums.js';
import type { OrganizationMemberArgs } from './organization.inputs.js';
import type { Organization, OrganizationLeft, OrganizationMember } from './organization.type.js';

@Injectable()
export class OrganizationMembersService {
  leave(_actor: Actor, _organizationId: string): Promise<OrganizationLeft | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  remove(_actor: Actor, _args: OrganizationMemberArgs, _asked: RequestedFields): Promise<Organization | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  changeRole(_actor: Actor, _args: OrganizationMemberArgs, _role: OrganizationRole): Promise<OrganizationMember | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }
}
