import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { AdminOrganization } from './admin-organization.type.js';
import type { AdminOrganizationsArgs } from './staff-organizations.inputs.js';

@Injectable()
export class StaffOrganizationsReader {
  search(_actor: Actor, _args: AdminOrganizationsArgs, _asked: RequestedFields): Promise<ConnectionOf<AdminOrganization>> {
    throw new DomainError('internal.unavailable');
  }

  find(_actor: Actor, _id: string, _asked: RequestedFields): Promise<AdminOrganization | null> {
    throw new DomainError('internal.unavailable');
  }
}
