import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { TextRefused } from '../../platform/text/index.js';
import type { AdminOrganization } from './admin-organization.type.js';
import type { AdminUpdateOrganizationInput, CreateOrganizationInput, OrganizationDecisionArgs } from './staff-organizations.inputs.js';

export type StaffOutcome = AdminOrganization | TextRefused | NotAllowed;

@Injectable()
export class StaffOrganizationsService {
  create(_actor: Actor, _input: CreateOrganizationInput, _asked: RequestedFields): Promise<StaffOutcome> {
    throw new DomainError('internal.unavailable');
  }

  update(_actor: Actor, _input: AdminUpdateOrganizationInput, _asked: RequestedFields): Promise<StaffOutcome> {
    throw new DomainError('internal.unavailable');
  }

  suspend(_actor: Actor, _args: OrganizationDecisionArgs, _asked: RequestedFields): Promise<StaffOutcome> {
    throw new DomainError('internal.unavailable');
  }

  lift(_actor: Actor, _args: OrganizationDecisionArgs, _asked: RequestedFields): Promise<StaffOutcome> {
    throw new DomainError('internal.unavailable');
  }
}
