import { Extensions, Field, HideField, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A constructor, through all the years it raced under one name' })
export class Team {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() fullName: string;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2' }) countryCode: string | null;
  @Field(() => String, { nullable: true, description: 'As #rrggbb, of teams of today only' }) colour: string | null;
  @Extensions({ listSize: 4 })
  @Field(() => [Team], { description: 'Names the same outfit raced under before, oldest first' })
  predecessors: Team[];
  @HideField() searchText: string;
}
