import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowed, Refusal } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { RacingCorrection } from './racing-correction.type.js';

@ObjectType({ description: 'What was done to corrections, and when the members’ pages showed it' })
export class RacingCorrected {
  @Field(() => [RacingCorrection]) corrections: RacingCorrection[];
  @Field({ description: 'The moment at which the last process showed it, measured' }) inForceAt: Date;
  @Field({ description: 'False if a process has not said so within a second; each finds out by itself' }) everywhere: boolean;

  constructor(corrections: RacingCorrection[], inForceAt: Date, everywhere: boolean) {
    this.corrections = corrections;
    this.inForceAt = inForceAt;
    this.everywhere = everywhere;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nothing was corrected, because of this one' })
export class RacingFactRefused extends Refusal {
  @Field(() => Int, { nullable: true, description: 'Which of the changes, from 0' }) at: number | null;

  constructor(code: string, at: number | null) {
    super(code);
    this.at = at;
  }
}

export const RacingCorrectedResult = createUnionType({
  name: 'RacingCorrectedResult',
  types: () => [RacingCorrected, RacingFactRefused, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => value.constructor as typeof RacingCorrected,
});

export type RacingOutcome = RacingCorrected | RacingFactRefused | NotAllowed | TextRefused;
