import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { AdminOrganization, AdminOrganizationConnection, AdminOrganizationResult } from './admin-organization.type.js';
import {
  AdminOrganizationsArgs,
  AdminUpdateOrganizationInput,
  CreateOrganizationInput,
  MemberDecisionArgs,
  OrganizationDecisionArgs,
} from './staff-organizations.inputs.js';
import { StaffOrganizationsService, type StaffOutcome } from './staff-organizations.service.js';
import { StaffOrganizationMembers } from './staff-organization-members.service.js';
import { StaffOrganizationsReader } from './staff-organizations.reader.js';

@Resolver()
export class StaffOrganizationsAdminResolver {
  constructor(
    private readonly reader: StaffOrganizationsReader,
    private readonly decisions: StaffOrganizationsService,
    private readonly membersOf: StaffOrganizationMembers,
  ) {}

  @RequirePermission('organizations:read', { acr: 2 })
  @Query(() => AdminOrganizationConnection)
  organizations(
    @CurrentActor() actor: Actor,
    @Args() args: AdminOrganizationsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<AdminOrganization>> {
    return this.reader.search(actor, args, requestedFields(info));
  }

  @RequirePermission('organizations:read', { acr: 2 })
  @Query(() => AdminOrganization, { nullable: true })
  organization(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdminOrganization | null> {
    return this.reader.find(actor, id, requestedFields(info));
  }

  @RequirePermission('organizations:manage', { acr: 2 })
  @Mutation(() => AdminOrganizationResult)
  createOrganization(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateOrganizationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffOutcome> {
    return this.decisions.create(actor, input, requestedFields(info));
  }

  @RequirePermission('organizations:manage', { acr: 2 })
  @Mutation(() => AdminOrganizationResult)
  updateOrganization(
    @CurrentActor() actor: Actor,
    @Args('input') input: AdminUpdateOrganizationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffOutcome> {
    return this.decisions.update(actor, input, requestedFields(info));
  }

  @RequirePermission('organizations:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => AdminOrganizationResult, {
    description: 'Its members keep their accounts; nobody can do anything with it, nor sign in through it.',
  })
  suspendOrganization(
    @CurrentActor() actor: Actor,
    @Args() args: OrganizationDecisionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffOutcome> {
    return this.decisions.suspend(actor, args, requestedFields(info));
  }

  @RequirePermission('organizations:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => AdminOrganizationResult)
  liftOrganizationSuspension(
    @CurrentActor() actor: Actor,
    @Args() args: OrganizationDecisionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffOutcome> {
    return this.decisions.lift(actor, args, requestedFields(info));
  }

  @RequirePermission('organizations:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => AdminOrganizationResult, { description: 'Somebody who is no member becomes one.' })
  appointOrganizationAdmin(
    @CurrentActor() actor: Actor,
    @Args() args: MemberDecisionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffOutcome> {
    return this.membersOf.appoint(actor, args, requestedFields(info));
  }

  @RequirePermission('organizations:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => AdminOrganizationResult, { description: 'The last administrator only after another was appointed' })
  removeOrganizationMember(
    @CurrentActor() actor: Actor,
    @Args() args: MemberDecisionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffOutcome> {
    return this.membersOf.remove(actor, args, requestedFields(info));
  }
}
