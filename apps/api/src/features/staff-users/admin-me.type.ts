import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The signed-in person of staff' })
export class AdminMe {
  @Field(() => ID) id: string;
  @Field() handle: string;
  @Field() displayName: string;
  @Field(() => String, { nullable: true }) avatarUrl: string | null;
  @Field(() => [String]) roles: string[];
  @Field(() => [String]) permissions: string[];
  @Field(() => Int) rank: number;
}
