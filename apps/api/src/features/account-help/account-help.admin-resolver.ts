import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { ChangeUserRoleArgs, EditUserProfileArgs, RequireUserActionsArgs } from './account-help.inputs.js';
import { AccountHelpResult, type HelpOutcome } from './account-help.types.js';
import { ProfileCorrection } from './profile-correction.js';
import { RequiredActions } from './required-actions.js';
import { RoleChanges } from './role-changes.js';

/** Whoever finds an unlocked screen takes over no account. */
const RECENT = { acr: 2, maxAge: 300 };

@Resolver()
export class AccountHelpAdminResolver {
  constructor(
    private readonly profiles: ProfileCorrection,
    private readonly required: RequiredActions,
    private readonly roles: RoleChanges,
  ) {}

  @RequirePermission('users:edit', { acr: 2 })
  @Mutation(() => AccountHelpResult, { description: 'The member is told, with the reason' })
  editUserProfile(@CurrentActor() actor: Actor, @Args() args: EditUserProfileArgs, @Info() info: GraphQLResolveInfo): Promise<HelpOutcome> {
    return this.profiles.edit(actor, args, requestedFields(info));
  }

  @RequirePermission('users:reset-credentials', RECENT)
  @Mutation(() => AccountHelpResult, { description: 'Before the next sign-in is complete. What replaces a secret ends every session.' })
  requireUserActions(
    @CurrentActor() actor: Actor,
    @Args() args: RequireUserActionsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpOutcome> {
    return this.required.require(actor, args, requestedFields(info));
  }

  @RequirePermission('roles:manage', RECENT)
  @Mutation(() => AccountHelpResult, { description: 'Ends every session of the person' })
  grantRole(@CurrentActor() actor: Actor, @Args() args: ChangeUserRoleArgs, @Info() info: GraphQLResolveInfo): Promise<HelpOutcome> {
    return this.roles.grant(actor, args, requestedFields(info));
  }

  @RequirePermission('roles:manage', RECENT)
  @Mutation(() => AccountHelpResult, { description: 'Ends every session of the person' })
  takeRole(@CurrentActor() actor: Actor, @Args() args: ChangeUserRoleArgs, @Info() info: GraphQLResolveInfo): Promise<HelpOutcome> {
    return this.roles.take(actor, args, requestedFields(info));
  }
}
