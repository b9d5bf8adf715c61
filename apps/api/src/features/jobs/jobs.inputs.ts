import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { DeadEventState, JobOutcome } from './job.types.js';

const MOST_AT_ONCE = 100;

@ArgsType()
class Page {
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: Page): void {
    checkFirst(args.first);
  }
}

@ArgsType()
export class JobRunsArgs extends Page {
  @Field(() => ID, { nullable: true }) job?: string | null;
  @Field(() => JobOutcome, { nullable: true }) outcome?: JobOutcome | null;
}

@InputType()
export class DeadEventFilter {
  @Field(() => DeadEventState, { nullable: true }) state?: DeadEventState | null;
  @Field(() => String, { nullable: true, description: 'Part of a handler, a type or an error, or a whole id of an event' }) text?:
    string | null;
}

@ArgsType()
export class DeadEventsArgs extends Page {
  @Field(() => DeadEventFilter, { nullable: true }) filter?: DeadEventFilter | null;
}

@ArgsType()
export class RunPeriodicJobArgs {
  @Field(() => ID) name: string;
  @Field() reason: string;
}

@ArgsType()
export class DecideDeadEventsArgs {
  @Field(() => [ID], { description: 'At most 100, all or none' }) ids: string[];
  @Field() reason: string;

  static check({ ids }: DecideDeadEventsArgs): void {
    if (ids.length < 1 || ids.length > MOST_AT_ONCE) throw new DomainError('input.invalid', { details: { fields: { ids: ['between'] } } });
  }
}
