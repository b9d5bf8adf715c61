import { Injectable } from '@nestjs/common';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import type { InvitationAnswerArgs } from './organization.inputs.js';
import type { OrganizationInvitationClosed, OrganizationInvitationOffer } from './organization-invitation.type.js';
import './organization-invitations.errors.js';
import type { Organization } from './organization.type.js';

@Injectable()
export class InvitationAnswers {
  own(_actor: Actor): Promise<OrganizationInvitationOffer[]> {
    throw new DomainError('internal.unavailable');
  }

  byToken(_viewer: Viewer, _token: string): Promise<OrganizationInvitationOffer | null> {
    throw new DomainError('internal.unavailable');
  }

  accept(_actor: Actor, _answer: InvitationAnswerArgs, _asked: RequestedFields): Promise<Organization | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }

  decline(_actor: Actor, _answer: InvitationAnswerArgs): Promise<OrganizationInvitationClosed | NotAllowed> {
    throw new DomainError('internal.unavailable');
  }
}
