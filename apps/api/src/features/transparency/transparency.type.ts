import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';

export enum TransparencyDimension {
  POLICY = 'POLICY',
  RULE = 'RULE',
  ACTION = 'ACTION',
  SUBJECT = 'SUBJECT',
}
registerEnumType(TransparencyDimension, { name: 'TransparencyDimension', description: 'By what decisions are counted' });

@ObjectType({ description: 'How many decisions of a month have something in common' })
export class TransparencyFigure {
  @Field(() => TransparencyDimension) dimension: string;
  @Field({ description: 'A policy, a kind of automatic rule, an action, or a kind of subject' }) key: string;
  @Field(() => Int, { nullable: true, description: 'null: too few to be told' }) count: number | null;
}

@ObjectType({ description: 'What was decided in a month, told some days after its end; null: too few to be told' })
export class TransparencyMonth {
  @Field({ description: 'Such as 2026-10' }) month: string;
  @Field() publishedAt: Date;
  @Field(() => Int, { nullable: true }) decisions: number | null;
  @Field(() => Int, { nullable: true, description: 'Of them without a person' }) automatic: number | null;
  @Field(() => Int, { nullable: true }) reports: number | null;
  @Field(() => Int, { nullable: true, description: 'From the beginning of a case to its decision, in half of all cases' })
  medianMinutes: number | null;
  @Field(() => Int, { nullable: true, description: 'Heard in this month' }) appeals: number | null;
  @Field(() => Int, { nullable: true, description: 'Of these appeals' }) overturned: number | null;
  @Field(() => [TransparencyFigure]) figures: readonly TransparencyFigure[];
}

@ObjectType({
  description: 'One decision, without what it was about and whom; the numbers of a month are drawn by lot and say nothing about time',
})
export class TransparencyDecision {
  @Field() month: string;
  @Field(() => Int) number: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Who decided: a number that means nothing outside this month; null: a rule, or somebody who decided little',
  })
  moderator: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Without a person; null: too few were one or the other to be told' })
  automatic: boolean | null;
  @Field(() => String, { nullable: true }) policy: string | null;
  @Field(() => String, { nullable: true, description: 'The kind of automatic rule' }) rule: string | null;
  @Field(() => [String]) actions: readonly string[];
  @Field(() => String, { nullable: true }) subjectKind: string | null;
  @Field(() => String, { nullable: true }) language: string | null;
  @Field({ description: 'Taken back since, on appeal or otherwise' }) overturned: boolean;
}

export const TransparencyMonthConnection = Connection(TransparencyMonth, 'TransparencyMonth');
export const TransparencyDecisionConnection = Connection(TransparencyDecision, 'TransparencyDecision');
