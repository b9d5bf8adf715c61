import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { InviteToOrganizationInput } from './organization.inputs.js';
import type { OrganizationInvitation, OrganizationInvitationClosed } from './organization-invitation.type.js';
import './organization-invitations.errors.js';

@Injectable()
export class OrganizationInvitationsService {
  invite(_actor: Actor, _input: InviteToOrganizationInput): Promise<OrganizationInvitation | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  resend(_actor: Actor, _id: string): Promise<OrganizationInvitation | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  withdraw(_actor: Actor, _id: string): Promise<OrganizationInvitationClosed | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }
}
