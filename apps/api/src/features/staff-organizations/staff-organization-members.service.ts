import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { MemberDecisionArgs } from './staff-organizations.inputs.js';
import type { StaffOutcome } from './staff-organizations.service.js';

@Injectable()
export class StaffOrganizationMembers {
  appoint(_actor: Actor, _args: MemberDecisionArgs, _asked: RequestedFields): Promise<StaffOutcome> {
    throw new DomainError('internal.unavailable');
  }

  remove(_actor: Actor, _args: MemberDecisionArgs, _asked: RequestedFields): Promise<StaffOutcome> {
    throw new DomainError('internal.unavailable');
  }
}
