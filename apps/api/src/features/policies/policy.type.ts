import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AdminStaff } from '../moderation-log/index.js';

@ObjectType({ description: 'Words in the languages of the product' })
export class TranslatedText {
  @Field() en: string;
  @Field() de: string;
  @Field() es: string;
  @Field() it: string;
  @Field() pt: string;
}

@ObjectType({ description: 'A rule that a decision rests on' })
export class Policy {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'In which it is offered; the key that picks it' }) position: number;
  @Field(() => Int, { description: 'From 1, slight, to 4, severe' }) severity: number;
  @Field(() => Int, { description: 'How long a strike counts' }) strikeDays: number;
  @Field(() => TranslatedText) titles: TranslatedText;
  @Field(() => Int) version: number;
}

@ObjectType({ description: 'Words for the reason of a decision, in the language of whoever reads it' })
export class DecisionTemplate {
  @Field(() => ID) id: string;
  @Field({ description: 'For staff' }) name: string;
  @Field(() => ID, { nullable: true, description: 'null: for a dismissal, or for any' }) policyId: string | null;
  @Field(() => TranslatedText) texts: TranslatedText;
  @Field(() => Int) version: number;
  @Field({ description: 'It is offered no more' }) retired: boolean;
}

@ObjectType({ description: 'What a policy said once' })
export class PolicyVersion {
  @Field(() => Int) version: number;
  @Field() at: Date;
  @Field(() => AdminStaff, { nullable: true, description: 'null: it came with the platform' }) by: AdminStaff | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Int) severity: number;
  @Field(() => Int) strikeDays: number;
  @Field(() => TranslatedText) titles: TranslatedText;
}

@ObjectType({ description: 'What a template said once' })
export class DecisionTemplateVersion {
  @Field(() => Int) version: number;
  @Field() at: Date;
  @Field(() => AdminStaff, { nullable: true, description: 'null: it came with the platform' }) by: AdminStaff | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field() name: string;
  @Field(() => ID, { nullable: true }) policyId: string | null;
  @Field(() => TranslatedText) texts: TranslatedText;
  @Field() retired: boolean;
}
