import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { AdminMe } from './admin-me.type.js';
import { AdminUser, AdminUserConnection } from './admin-user.type.js';
import { StaffMe } from './staff-me.js';
import { UsersArgs } from './staff-users.inputs.js';
import { StaffUsersService } from './staff-users.service.js';

@Resolver()
export class StaffUsersAdminResolver {
  constructor(
    private readonly directory: StaffUsersService,
    private readonly staffMe: StaffMe,
  ) {}

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => AdminMe)
  me(@CurrentActor() actor: Actor): Promise<AdminMe> {
    return this.staffMe.of(actor);
  }

  @RequirePermission('users:read', { acr: 2 })
  @Query(() => AdminUserConnection)
  users(@CurrentActor() actor: Actor, @Args() args: UsersArgs, @Info() info: GraphQLResolveInfo): Promise<ConnectionOf<AdminUser>> {
    return this.directory.search(actor, args, requestedFields(info));
  }

  @RequirePermission('users:read', { acr: 2 })
  @Query(() => AdminUser, { nullable: true })
  user(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdminUser | null> {
    return this.directory.find(actor, id, requestedFields(info));
  }
}
