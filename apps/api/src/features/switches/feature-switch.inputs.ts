import { ArgsType, Field, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { FeatureSwitchName } from './feature-switch.type.js';

/** Longer than that is no switch but a decision. */
export const LONGEST_MINUTES = 7 * 24 * 60;

@ArgsType()
export class SwitchOnArgs {
  @Field(() => FeatureSwitchName) name: FeatureSwitchName;
  @Field() reason: string;
  @Field(() => Int, { description: 'The version that was looked at' }) version: number;
}

@ArgsType()
export class SwitchOffArgs extends SwitchOnArgs {
  @Field(() => Int, { nullable: true, description: 'Then it goes on by itself; at most a week. null: when somebody switches it on' })
  forMinutes?: number | null;

  static check({ forMinutes }: SwitchOffArgs): void {
    if (forMinutes == null || (forMinutes >= 1 && forMinutes <= LONGEST_MINUTES)) return;
    throw new DomainError('input.invalid', { details: { fields: { forMinutes: ['between'] } } });
  }
}

@ArgsType()
export class SwitchHistoryArgs {
  @Field(() => FeatureSwitchName) name: FeatureSwitchName;
  @Field(() => Int, { defaultValue: 20 }) first: number = 20;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: SwitchHistoryArgs): void {
    checkFirst(args.first);
  }
}
