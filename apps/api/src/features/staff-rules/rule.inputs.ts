import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { RuleAction, RuleKind } from '../automatic-rules/index.js';
import { ReportReason } from '../reports/index.js';

export const MOST_DAYS = 90;

const refuse = (field: string): never => {
  throw new DomainError('input.invalid', { details: { fields: { [field]: ['between'] } } });
};

@InputType()
export class SaveRuleInput {
  @Field(() => ID, { nullable: true, description: 'null: a new rule, which is off' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision that was looked at; of an existing rule' }) revision?: number | null;
  @Field({ description: '1 to 80 characters' }) name: string;
  @Field(() => RuleKind, { description: 'Of an existing rule it stays as it is' }) kind: RuleKind;
  @Field({ description: 'JSON' }) parameters: string;
  @Field(() => RuleAction) action: RuleAction;
  @Field(() => Int, { description: '1 to 4' }) severity: number;
  @Field(() => ReportReason) reason: ReportReason;
  @Field() idempotencyKey: string;

  static check({ severity }: SaveRuleInput): void {
    if (!(severity >= 1 && severity <= 4)) refuse('severity');
  }
}

@ArgsType()
export class TryRuleArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: `1 to ${MOST_DAYS}` }) days: number;

  static check({ days }: TryRuleArgs): void {
    if (!(days >= 1 && days <= MOST_DAYS)) refuse('days');
  }
}

@ArgsType()
export class SwitchRuleOffArgs {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that was looked at' }) revision: number;
  @Field() reason: string;
}

@ArgsType()
export class SwitchRuleOnArgs extends SwitchRuleOffArgs {
  @Field(() => Int) version: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Although it was not tried, or caught too much; the reason says why' })
  override: boolean = false;
}

@ArgsType()
export class AddRuleCanaryArgs {
  @Field(() => ID) ruleId: string;
  @Field({ description: '1 to 1000 characters that the rule has to catch' }) body: string;
}
