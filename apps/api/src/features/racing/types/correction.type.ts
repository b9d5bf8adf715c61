import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Facts that staff may correct, whatever they belong to. */
export enum RacingField {
  NAME = 'NAME',
  OFFICIAL_NAME = 'OFFICIAL_NAME',
  DATE = 'DATE',
  STARTS_AT = 'STARTS_AT',
  STATUS = 'STATUS',
  POSITION = 'POSITION',
  POINTS = 'POINTS',
  TIME = 'TIME',
  GAP = 'GAP',
  REASON_RETIRED = 'REASON_RETIRED',
  PENALTY = 'PENALTY',
  FIRST_NAME = 'FIRST_NAME',
  LAST_NAME = 'LAST_NAME',
  ABBREVIATION = 'ABBREVIATION',
  NUMBER = 'NUMBER',
  FULL_NAME = 'FULL_NAME',
  COLOUR = 'COLOUR',
}
registerEnumType(RacingField, { name: 'RacingField', description: 'A fact of a race, a result, a driver or a team' });

@ObjectType({ description: 'A fact that we know better than the source of the data, and by whom' })
export class FactCorrection {
  @Field(() => RacingField) field: RacingField;
  @Field(() => String, { nullable: true, description: 'What the source of the data said' }) importedValue: string | null;
  @Field({ description: 'Where the right value stands' }) sourceUrl: string;
  @Field() correctedAt: Date;
}
