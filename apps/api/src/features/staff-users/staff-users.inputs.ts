import { ArgsType, Field, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';
import { UserStateFilter } from './user-state.js';

@ArgsType()
export class UsersArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a handle, name, user name or (with users:read-email) e-mail address, or a whole id',
  })
  query?: string | null;
  @Field(() => UserStateFilter, { nullable: true }) state?: UserStateFilter | null;
  @Field(() => String, { nullable: true }) role?: string | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: UsersArgs): void {
    checkFirst(args.first);
  }
}
