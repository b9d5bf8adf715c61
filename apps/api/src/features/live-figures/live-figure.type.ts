import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum LiveFigureName {
  ONLINE = 'ONLINE',
  SIGN_INS = 'SIGN_INS',
  SIGN_IN_FAILURES = 'SIGN_IN_FAILURES',
  POSTS = 'POSTS',
  REPORTS = 'REPORTS',
  OPEN_CASES = 'OPEN_CASES',
  QUEUE_AGE = 'QUEUE_AGE',
  API_RATE = 'API_RATE',
  API_P50 = 'API_P50',
  API_P95 = 'API_P95',
  API_ERRORS = 'API_ERRORS',
  JOBS_WAITING = 'JOBS_WAITING',
  JOBS_FAILED = 'JOBS_FAILED',
  OUTBOX_LAG = 'OUTBOX_LAG',
  REPLICATION_LAG = 'REPLICATION_LAG',
  KEYCLOAK_LATENCY = 'KEYCLOAK_LATENCY',
}
registerEnumType(LiveFigureName, {
  name: 'LiveFigureName',
  description:
    'Ages and lags are seconds, latencies milliseconds, API_RATE requests a second over the last minute, API_ERRORS the share of those that failed; sign-ins, posts and reports are of the last 15 minutes, ONLINE of the last 5',
});

export enum LiveFigureState {
  OK = 'OK',
  DOWN = 'DOWN',
  ABSENT = 'ABSENT',
}
registerEnumType(LiveFigureState, {
  name: 'LiveFigureState',
  description: 'DOWN: its source does not answer, the value is the last that was known. ABSENT: there is nothing to measure',
});

@ObjectType({ description: 'One figure of how things stand right now' })
export class LiveFigure {
  @Field(() => LiveFigureName) name: LiveFigureName;
  @Field(() => LiveFigureState) state: LiveFigureState;
  @Field(() => Float, { nullable: true, description: 'null: never known, or nothing to measure' }) value: number | null;
  @Field(() => Date, { nullable: true, description: 'When it was measured' }) at: Date | null;
}

export enum HealthSpan {
  DAY = 'DAY',
  WEEK = 'WEEK',
}
registerEnumType(HealthSpan, { name: 'HealthSpan', description: 'The last 24 hours in steps of 5 minutes, or 7 days in steps of 30' });

@ObjectType()
export class HealthPoint {
  @Field() at: Date;
  @Field(() => Float, { nullable: true, description: 'The highest of the step; null: nothing was measured' }) value: number | null;
  @Field(() => Int, { description: 'In how many minutes of the step the source did not answer' }) minutesDown: number;
}

@ObjectType({ description: 'One figure over time' })
export class HealthSeries {
  @Field(() => LiveFigureName) name: LiveFigureName;
  @Field(() => [HealthPoint]) points: HealthPoint[];
}
