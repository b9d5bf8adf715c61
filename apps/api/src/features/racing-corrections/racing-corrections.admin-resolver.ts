import type { SessionKind } from '@gps/motorsport';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { SessionKindEnum } from '../racing/index.js';
import type { SubjectKind } from './correction.policy.js';
import { FactsRepository } from './facts.repository.js';
import { RacingCorrectedResult, type RacingOutcome } from './racing-correction.results.js';
import { type RacingCorrection, RacingCorrectionConnection, RacingSubjectKind } from './racing-correction.type.js';
import { CorrectRacingFactsInput, RacingCorrectionsArgs, WithdrawRacingCorrectionsArgs } from './racing-corrections.inputs.js';
import { RacingCorrections } from './racing-corrections.service.js';
import { RacingCalendarLine, RacingEntrantLine, RacingSubjectFacts } from './racing-facts.type.js';
import { RacingFactsReader } from './racing-facts.reader.js';

@Resolver()
export class RacingCorrectionsAdminResolver {
  constructor(
    private readonly reader: RacingFactsReader,
    private readonly facts: FactsRepository,
    private readonly corrections: RacingCorrections,
  ) {}

  @RequirePermission('racing:correct', { acr: 2 })
  @Query(() => [Int], { description: 'Newest first' })
  racingSeasons(): Promise<number[]> {
    return this.facts.seasons();
  }

  @RequirePermission('racing:correct', { acr: 2 })
  @Query(() => [RacingCalendarLine])
  racingCalendar(@Args('season', { type: () => Int }) season: number): Promise<RacingCalendarLine[]> {
    return this.facts.calendar(season);
  }

  @RequirePermission('racing:correct', { acr: 2 })
  @Query(() => [RacingEntrantLine], { description: 'Teams, then drivers' })
  racingEntrants(@Args('season', { type: () => Int }) season: number): Promise<RacingEntrantLine[]> {
    return this.facts.entrants(season);
  }

  @RequirePermission('racing:correct', { acr: 2 })
  @Query(() => RacingSubjectFacts, { nullable: true, description: 'Without a session named: the race, else the one that says most' })
  racingFacts(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => RacingSubjectKind }) kind: SubjectKind,
    @Args('id', { type: () => ID }) id: string,
    @Args('session', { type: () => SessionKindEnum, nullable: true }) session?: SessionKind | null,
  ): Promise<RacingSubjectFacts | null> {
    return this.reader.subject(actor, kind, id.replaceAll('\0', '').slice(0, 100), session ?? null);
  }

  @RequirePermission('racing:correct', { acr: 2 })
  @Query(() => RacingCorrectionConnection, { description: 'Newest first' })
  racingCorrections(@CurrentActor() actor: Actor, @Args() args: RacingCorrectionsArgs): Promise<ConnectionOf<RacingCorrection>> {
    return this.reader.page(actor, args);
  }

  @RequirePermission('racing:correct', { acr: 2 })
  @Mutation(() => RacingCorrectedResult, { description: 'All of them or none; members see it when this answers' })
  correctRacingFacts(@CurrentActor() actor: Actor, @Args('input') input: CorrectRacingFactsInput): Promise<RacingOutcome> {
    return this.corrections.correct(actor, input);
  }

  @RequirePermission('racing:correct', { acr: 2 })
  @Mutation(() => RacingCorrectedResult, { description: 'All of them or none; members see again what the source says' })
  withdrawRacingCorrections(@CurrentActor() actor: Actor, @Args() args: WithdrawRacingCorrectionsArgs): Promise<RacingOutcome> {
    return this.corrections.withdraw(actor, args);
  }
}
