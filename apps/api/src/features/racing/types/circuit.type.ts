import { Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class Circuit {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() fullName: string;
  @Field() placeName: string;
  @Field({ description: 'ISO 3166-1 alpha-2' }) countryCode: string;
  @Field({ description: 'Name of the country in English' }) country: string;
  @Field(() => Float) latitude: number;
  @Field(() => Float) longitude: number;
  @Field({ description: 'IANA time zone of the track' }) timeZone: string;
  @Field({ description: 'RACE, ROAD or STREET' }) type: string;
  @Field({ description: 'CLOCKWISE or ANTI_CLOCKWISE' }) direction: string;
  @Field(() => Float) lengthKm: number;
  @Field(() => Int) turns: number;
  @HideField() searchText: string;
}
