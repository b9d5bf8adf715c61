import { Extensions, Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import { Team } from './team.type.js';
import { FactCorrection } from './correction.type.js';

@ObjectType()
export class Driver {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() firstName: string;
  @Field() lastName: string;
  @Field(() => String, { nullable: true }) abbreviation: string | null;
  @Field(() => Int, { nullable: true, description: 'The permanent number, chosen since 2014' }) number: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of the nationality' }) countryCode: string | null;
  @Field(() => String, { nullable: true }) nationality: string | null;
  @Field(() => DateScalar, { nullable: true }) dateOfBirth: string | null;
  @Field(() => DateScalar, { nullable: true }) dateOfDeath: string | null;
  @Field(() => String, { nullable: true }) placeOfBirth: string | null;
  @Field(() => Team, { nullable: true, description: 'In the newest season whose entries are known; null for those who no longer race' })
  team: Team | null;
  @Extensions({ listSize: 1 })
  @Field(() => [FactCorrection], { description: 'Its facts that differ from the source of the data, because that was wrong' })
  corrections: FactCorrection[] = [];
  @HideField() searchText: string;
}
