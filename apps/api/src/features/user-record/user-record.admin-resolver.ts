import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { UserRecordReader } from './user-record.reader.js';
import { UserRecord } from './user-record.type.js';

@Resolver()
export class UserRecordAdminResolver {
  constructor(private readonly reader: UserRecordReader) {}

  @RequirePermission('users:read', { acr: 2 })
  @Query(() => UserRecord, { nullable: true })
  userRecord(
    @CurrentActor() actor: Actor,
    @Args('userId', { type: () => ID }) userId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserRecord | null> {
    return this.reader.of(actor, userId, requestedFields(info));
  }
}
