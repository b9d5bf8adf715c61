import { Extensions, Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { FactCorrection } from './correction.type.js';

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
  @Extensions({ listSize: 1 })
  @Field(() => [FactCorrection], { description: 'Its facts that differ from the source of the data, because that was wrong' })
  corrections: FactCorrection[] = [];
  @HideField() searchText: string;
}
