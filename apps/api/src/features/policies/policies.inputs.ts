import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class TranslatedTextInput {
  @Field() en: string;
  @Field() de: string;
  @Field() es: string;
  @Field() it: string;
  @Field() pt: string;
}

@InputType()
export class PolicyInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was looked at' }) version: number;
  @Field(() => Int, { description: 'From 1 to 4' }) severity: number;
  @Field(() => Int, { description: 'From 1 to 3650' }) strikeDays: number;
  @Field(() => TranslatedTextInput, { description: 'Up to 80 characters each' }) titles: TranslatedTextInput;
  @Field({ description: 'Up to 1000 characters; staff read it' }) reason: string;
}

@InputType()
export class DecisionTemplateInput {
  @Field(() => ID, { nullable: true, description: 'null: a new one' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was looked at' }) version?: number | null;
  @Field({ description: 'Up to 80 characters' }) name: string;
  @Field(() => ID, { nullable: true }) policyId?: string | null;
  @Field(() => TranslatedTextInput, { description: 'Up to 1000 characters each; {name} and {policy} become the author and the policy' })
  texts: TranslatedTextInput;
  @Field({ description: 'Up to 1000 characters; staff read it' }) reason: string;
}
