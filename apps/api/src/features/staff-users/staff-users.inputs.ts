import { ArgsType, Field, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';
import { UserSort, UserStateFilter } from './user-state.js';

@ArgsType()
export class UsersArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of a handle, name, user name or (with users:read-email) e-mail address, a whole id, or (with users:lock) an address they were signed in from',
  })
  query?: string | null;
  @Field(() => UserStateFilter, { nullable: true }) state?: UserStateFilter | null;
  @Field(() => String, { nullable: true }) role?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the e-mail address is verified' }) verified?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether strikes count against them' }) strikes?: boolean | null;
  @Field(() => Date, { nullable: true }) joinedFrom?: Date | null;
  @Field(() => Date, { nullable: true }) joinedTo?: Date | null;
  @Field(() => UserSort, { defaultValue: UserSort.NEWEST }) sort: UserSort = UserSort.NEWEST;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: UsersArgs): void {
    checkFirst(args.first);
  }
}
