import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'There is a new post for the home feed.' })
export class FeedActivity {
  @Field(() => ID) newestPostId: string;
  @Field() authorHandle: string;
}
