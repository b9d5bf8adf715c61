import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A person in short, as staff see them.' })
export class AdminStaff {
  @Field(() => ID) id: string;
  @Field() handle: string;
  @Field() displayName: string;
}
