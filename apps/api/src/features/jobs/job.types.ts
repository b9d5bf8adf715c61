import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';

export enum JobOutcome {
  OK = 'OK',
  FAILED = 'FAILED',
}
registerEnumType(JobOutcome, { name: 'JobOutcome' });

export enum DeadEventState {
  WAITING = 'WAITING',
  RETRIED = 'RETRIED',
  DONE = 'DONE',
  DISCARDED = 'DISCARDED',
  LOST = 'LOST',
}
registerEnumType(DeadEventState, {
  name: 'DeadEventState',
  description:
    'WAITING for a person. DONE: handled after all. LOST: neither the queue nor the outbox knew it any more when it was to be tried again.',
});

@ObjectType({ description: 'What waits in the background just now' })
export class JobsOverview {
  @Field(() => Int, { description: 'Events that are not in the queue yet' }) outboxPending: number;
  @Field(() => Float, { description: 'How long the oldest of them has waited' }) outboxSeconds: number;
  @Field(() => Int, { nullable: true, description: 'In the queue, tries to come included; null: no worker says so' }) queued: number | null;
  @Field(() => Int, { description: 'Events that no try has handled and that wait for a person' }) dead: number;
  @Field(() => Date, { nullable: true, description: 'When a worker last said that it is there; null: not for ten seconds' })
  workerSeenAt: Date | null;
}

@ObjectType()
export class PeriodicJobAbilities {
  @Field() run: boolean;
}

@ObjectType({ description: 'What the worker does again and again' })
export class PeriodicJob {
  @Field(() => ID) name: string;
  @Field(() => Float) everySeconds: number;
  @Field(() => Date, { nullable: true }) startedAt: Date | null;
  @Field(() => Int, { nullable: true }) durationMs: number | null;
  @Field(() => JobOutcome, { nullable: true, description: 'null: it has not run yet' }) outcome: JobOutcome | null;
  @Field(() => String, { nullable: true, description: 'Counts only' }) result: string | null;
  @Field(() => String, { nullable: true, description: 'Name, code and place of the error; never its message' }) error: string | null;
  @Field(() => Int, { description: 'In a row' }) failures: number;
  @Field(() => Date, { nullable: true, description: 'By the clock; a worker that was started later comes later' }) nextAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Somebody wants it to run now and it has not begun' }) askedAt: Date | null;
  @Field({ description: 'It should have run twice since it last did' }) overdue: boolean;
  @Field(() => PeriodicJobAbilities) viewerCan: PeriodicJobAbilities;
}

@ObjectType({ description: 'A run of a periodic job. Of jobs that run more often than once a minute only what failed or was asked for.' })
export class JobRunLine {
  @Field(() => ID) id: string;
  @Field() job: string;
  @Field() startedAt: Date;
  @Field(() => Int) durationMs: number;
  @Field(() => JobOutcome) outcome: JobOutcome;
  @Field(() => String, { nullable: true }) result: string | null;
  @Field(() => String, { nullable: true }) error: string | null;
  @Field(() => String, { nullable: true, description: 'Who wanted it to run; null: the clock' }) askedByName: string | null;
}
export const JobRunConnection = Connection(JobRunLine, 'JobRun');

@ObjectType()
export class DeadEventAbilities {
  @Field({ description: 'Try it again, or discard it' }) decide: boolean;
}

@ObjectType({ description: 'An event that a handler has failed at too often. What it carries is not shown.' })
export class DeadEvent {
  @Field(() => ID) id: string;
  @Field(() => ID) eventId: string;
  @Field() handler: string;
  @Field() type: string;
  @Field() occurredAt: Date;
  @Field() failedAt: Date;
  @Field(() => Int) tries: number;
  @Field({ description: 'Name, code and place of the error; never its message' }) error: string;
  @Field(() => DeadEventState) state: DeadEventState;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => DeadEventAbilities) viewerCan: DeadEventAbilities;
}
export const DeadEventConnection = Connection(DeadEvent, 'DeadEvent');

@ObjectType()
export class DeadEventsDecided {
  @Field(() => [DeadEvent]) events: DeadEvent[];

  constructor(events: DeadEvent[]) {
    this.events = events;
  }
}

export const PeriodicJobResult = createUnionType({
  name: 'PeriodicJobResult',
  types: () => [PeriodicJob, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => [NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? 'PeriodicJob',
});

export const DeadEventsResult = createUnionType({
  name: 'DeadEventsResult',
  types: () => [DeadEventsDecided, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => value.constructor as typeof DeadEventsDecided,
});
