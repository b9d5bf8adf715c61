import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed, Refusal } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { RuleAction, RuleKind } from '../automatic-rules/index.js';
import { ReportReason } from '../reports/index.js';

export enum RuleTrialState {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(RuleTrialState, { name: 'RuleTrialState' });

export enum RuleTrialVerdict {
  RIGHTLY = 'RIGHTLY',
  WRONGLY = 'WRONGLY',
  OPEN = 'OPEN',
}
registerEnumType(RuleTrialVerdict, {
  name: 'RuleTrialVerdict',
  description:
    'RIGHTLY: moderators removed it or acted on it. WRONGLY: they dismissed it, or nobody ever reported it. OPEN: nobody has decided yet',
});

@ObjectType({ description: 'A version never changes; what a flag names is what was in force' })
export class RuleVersion {
  @Field(() => Int) version: number;
  @Field() name: string;
  @Field({ description: 'JSON, as the kind of the rule asks for' }) parameters: string;
  @Field(() => RuleAction) action: RuleAction;
  @Field(() => Int, { description: '1 to 4' }) severity: number;
  @Field(() => ReportReason) reason: ReportReason;
  @Field() createdAt: Date;
  @Field() createdByName: string;
}

@ObjectType()
export class RuleTrialSample {
  @Field({ description: 'post or comment' }) subjectKind: string;
  @Field(() => ID) subjectId: string;
  @Field(() => String, { nullable: true, description: 'Its beginning; null once it is gone' }) excerpt: string | null;
  @Field() matched: string;
  @Field(() => RuleTrialVerdict) verdict: RuleTrialVerdict;
}

@ObjectType({ description: 'What a version would have caught of what people wrote' })
export class RuleTrial {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Int) days: number;
  @Field(() => RuleTrialState) state: RuleTrialState;
  @Field(() => Int, { description: 'Posts and comments that it looks at' }) total: number;
  @Field(() => Int) scanned: number;
  @Field(() => Int) caught: number;
  @Field(() => Int) rightly: number;
  @Field(() => Int) wrongly: number;
  @Field() askedAt: Date;
  @Field() askedByName: string;
  @Field(() => Date, { nullable: true }) finishedAt: Date | null;
  @Field(() => [RuleTrialSample]) samples: RuleTrialSample[];
}

@ObjectType({ description: 'Of the last 1,000 hits within 30 days' })
export class RuleFigures {
  @Field(() => Int) hits: number;
  @Field(() => Int, { description: 'Moderators acted on it' }) upheld: number;
  @Field(() => Int, { description: 'Moderators dismissed it' }) dismissed: number;
  @Field(() => Int, { description: 'Refused, so nobody looked' }) refused: number;
  @Field(() => Float, { nullable: true, description: 'Upheld of what was decided; null while nothing is' }) precision: number | null;
}

@ObjectType({ description: 'A text that the rule has to catch, looked at by it every week; never published' })
export class RuleCanary {
  @Field(() => ID) id: string;
  @Field() body: string;
  @Field() addedAt: Date;
  @Field() addedByName: string;
  @Field(() => Date, { nullable: true }) lastRunAt: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'null: never looked at' }) caught: boolean | null;
}

@ObjectType()
export class AutomaticRuleAbilities {
  @Field() manage: boolean;
}

@ObjectType()
export class AutomaticRule {
  @Field(() => ID) id: string;
  @Field(() => RuleKind) kind: RuleKind;
  @Field(() => Int, { description: 'Goes up with each change; whoever changes says which one was looked at' }) revision: number;
  @Field(() => Int, { nullable: true, description: 'null: off' }) liveVersion: number | null;
  @Field(() => RuleVersion) latest: RuleVersion;
  @Field(() => RuleFigures) figures: RuleFigures;
  @Field(() => Int, { description: 'Canaries that were not caught when they were last looked at' }) missedCanaries: number;
  @Field(() => [RuleVersion], { description: 'Newest first, the last 50' }) versions?: RuleVersion[];
  @Field(() => [RuleTrial], { description: 'Newest first, the last 10' }) trials?: RuleTrial[];
  @Field(() => [RuleCanary]) canaries?: RuleCanary[];
  @Field(() => AutomaticRuleAbilities) viewerCan: AutomaticRuleAbilities;
}

export const AutomaticRuleConnection = Connection(AutomaticRule, 'AutomaticRule');

@ObjectType()
export class RuleParameterProblem {
  @Field({ description: 'Where, e.g. words.3; empty for the whole' }) at: string;
  @Field() problem: string;
}

@ObjectType({ implements: () => Refusal, description: 'rules.parameters_invalid' })
export class RuleParametersRefused extends Refusal {
  @Field(() => [RuleParameterProblem]) problems: RuleParameterProblem[];

  constructor(problems: readonly RuleParameterProblem[]) {
    super('rules.parameters_invalid');
    this.problems = [...problems];
  }
}

export const AutomaticRuleResult = createUnionType({
  name: 'AutomaticRuleResult',
  types: () => [AutomaticRule, RuleParametersRefused, TextRefused, NotAllowed] as const,
  resolveType: (value: object) =>
    value instanceof RuleParametersRefused
      ? RuleParametersRefused
      : value instanceof TextRefused
        ? TextRefused
        : value instanceof NotAllowed
          ? NotAllowed
          : AutomaticRule,
});

export type RuleOutcome = AutomaticRule | RuleParametersRefused | TextRefused | NotAllowed;
