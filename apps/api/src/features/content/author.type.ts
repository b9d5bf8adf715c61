import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who wrote or did something: a profile in short.' })
export class Author {
  @Field(() => ID) id: string;
  @Field() handle: string;
  @Field() displayName: string;
  @Field(() => String, { nullable: true }) avatarUrl: string | null;
}
