import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How things stand. Days begin at midnight UTC.' })
export class AdminOverview {
  @Field(() => Int) users: number;
  @Field(() => Int) newUsersToday: number;
  @Field(() => Int) postsToday: number;
  @Field(() => Int) openCases: number;
  @Field(() => Int) activeSuspensions: number;
  @Field(() => Int) lockedAccounts: number;
}
