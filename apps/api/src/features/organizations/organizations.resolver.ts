import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { OrganizationRole } from './organization.enums.js';
import { OrganizationMemberArgs, UpdateOrganizationInput } from './organization.inputs.js';
import { Organization } from './organization.type.js';
import { OrganizationMembersService } from './organization-members.service.js';
import {
  LeaveOrganizationResult,
  OrganizationMemberResult,
  OrganizationResult,
  UpdateOrganizationResult,
} from './organization-results.type.js';
import { OrganizationsService } from './organizations.service.js';

@Resolver()
export class OrganizationsResolver {
  constructor(
    private readonly organizations: OrganizationsService,
    private readonly membersOf: OrganizationMembersService,
  ) {}

  @Query(() => Organization, { nullable: true, description: 'null if there is none, or it is suspended and one is no member' })
  @SignedIn()
  organization(@CurrentActor() actor: Actor, @Args('alias') alias: string, @Info() info: GraphQLResolveInfo): Promise<Organization | null> {
    return this.organizations.byAlias(actor, alias, requestedFields(info));
  }

  @Query(() => [Organization], { description: 'Those one is a member of, by name' })
  @SignedIn()
  myOrganizations(@CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<Organization[]> {
    return this.organizations.own(actor, requestedFields(info));
  }

  @Mutation(() => UpdateOrganizationResult)
  @RequirePermission('organizations:administer')
  updateOrganization(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateOrganizationInput,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<OrganizationsService['update']> {
    return this.organizations.update(actor, input, requestedFields(info));
  }

  @Mutation(() => LeaveOrganizationResult)
  @RequirePermission('organizations:take-part')
  leaveOrganization(
    @CurrentActor() actor: Actor,
    @Args('organizationId', { type: () => ID }) organizationId: string,
  ): ReturnType<OrganizationMembersService['leave']> {
    return this.membersOf.leave(actor, organizationId);
  }

  @Mutation(() => OrganizationResult, { description: 'Shows in one’s own profile that one belongs to it, or no longer' })
  @RequirePermission('organizations:take-part')
  showOrganizationMembership(
    @CurrentActor() actor: Actor,
    @Args('organizationId', { type: () => ID }) organizationId: string,
    @Args('shown') shown: boolean,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<OrganizationMembersService['show']> {
    return this.membersOf.show(actor, organizationId, shown, requestedFields(info));
  }

  /** Asks for a sign-in of the last five minutes, as whatever changes who may do what. */
  @Mutation(() => OrganizationResult)
  @RequirePermission('organizations:administer', { maxAge: 300 })
  removeOrganizationMember(
    @CurrentActor() actor: Actor,
    @Args() args: OrganizationMemberArgs,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<OrganizationMembersService['remove']> {
    return this.membersOf.remove(actor, args, requestedFields(info));
  }

  @Mutation(() => OrganizationMemberResult)
  @RequirePermission('organizations:administer', { maxAge: 300 })
  changeOrganizationMemberRole(
    @CurrentActor() actor: Actor,
    @Args() args: OrganizationMemberArgs,
    @Args('role', { type: () => OrganizationRole }) role: OrganizationRole,
  ): ReturnType<OrganizationMembersService['changeRole']> {
    return this.membersOf.changeRole(actor, args, role);
  }
}
