import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public, RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import type { RequestContext } from '../../platform/auth/request-context.js';
import { RateLimiter } from '../../platform/rate-limit/rate-limiter.js';
import { InvitationAnswerArgs, InviteToOrganizationInput } from './organization.inputs.js';
import { InvitationAnswers } from './invitation-answers.service.js';
import { OrganizationInvitationOffer } from './organization-invitation.type.js';
import { OrganizationInvitationsService } from './organization-invitations.service.js';
import { CloseOrganizationInvitationResult, OrganizationInvitationResult, OrganizationResult } from './organization-results.type.js';

@Resolver()
export class OrganizationInvitationsResolver {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly invitations: OrganizationInvitationsService,
    private readonly answers: InvitationAnswers,
  ) {}

  @Query(() => [OrganizationInvitationOffer], { description: 'Open ones for one’s own confirmed address, newest first' })
  @SignedIn()
  myOrganizationInvitations(@CurrentActor() actor: Actor): Promise<OrganizationInvitationOffer[]> {
    return this.answers.own(actor);
  }

  @Query(() => OrganizationInvitationOffer, { nullable: true, description: 'By the token of the mail; null if it is over or was answered' })
  @Public()
  @AllowWhileImpersonating('never')
  async organizationInvitation(
    @Context() caller: RequestContext,
    @Args('token') token: string,
  ): Promise<OrganizationInvitationOffer | null> {
    await this.limiter.check('lookup', caller);
    return this.answers.byToken(caller.viewer, token);
  }

  @Mutation(() => OrganizationInvitationResult, { description: 'Sends a mail. Everybody who may invite may send the same one again.' })
  @RequirePermission('organizations:administer')
  inviteToOrganization(
    @CurrentActor() actor: Actor,
    @Args('input') input: InviteToOrganizationInput,
  ): ReturnType<OrganizationInvitationsService['invite']> {
    return this.invitations.invite(actor, input);
  }

  @Mutation(() => OrganizationInvitationResult, { description: 'A new mail with a new link, good for seven days; the old link ends.' })
  @RequirePermission('organizations:administer')
  resendOrganizationInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): ReturnType<OrganizationInvitationsService['resend']> {
    return this.invitations.resend(actor, id);
  }

  @Mutation(() => CloseOrganizationInvitationResult)
  @RequirePermission('organizations:administer')
  withdrawOrganizationInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): ReturnType<OrganizationInvitationsService['withdraw']> {
    return this.invitations.withdraw(actor, id);
  }

  @Mutation(() => OrganizationResult, { description: 'For whoever has the address it was sent to, and has confirmed it' })
  @RequirePermission('organizations:take-part')
  acceptOrganizationInvitation(
    @CurrentActor() actor: Actor,
    @Args() answer: InvitationAnswerArgs,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<InvitationAnswers['accept']> {
    return this.answers.accept(actor, answer, requestedFields(info));
  }

  @Mutation(() => CloseOrganizationInvitationResult)
  @RequirePermission('organizations:take-part')
  declineOrganizationInvitation(
    @CurrentActor() actor: Actor,
    @Args() answer: InvitationAnswerArgs,
  ): ReturnType<InvitationAnswers['decline']> {
    return this.answers.decline(actor, answer);
  }
}
