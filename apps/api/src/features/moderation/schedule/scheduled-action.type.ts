import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.js';
import { messageOf } from '../../../platform/errors/domain-error.js';
import { ActionKind } from '../../moderation-log/index.js';
import type { ScheduledRow } from './schedule.repository.js';

export enum ScheduledState {
  WAITING = 'WAITING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ScheduledState, { name: 'ScheduledState', description: 'REFUSED: when its time came it could not be done any more' });

export enum ScheduledKind {
  DECIDE = 'DECIDE',
  RESTORE = 'RESTORE',
}
registerEnumType(ScheduledKind, { name: 'ScheduledKind', description: 'RESTORE: a removal for a time ends' });

@ObjectType()
export class ScheduledStep {
  @Field(() => ActionKind) kind: ActionKind;
  @Field(() => Date, { nullable: true }) until: Date | null;
}

@ObjectType({ description: 'What happens by itself when its time has come' })
export class AdminScheduledAction {
  @Field(() => ID) id: string;
  @Field(() => ScheduledKind) kind: ScheduledKind;
  @Field(() => ScheduledState) state: ScheduledState;
  @Field() dueAt: Date;
  @Field(() => Date, { nullable: true }) finishedAt: Date | null;
  @Field() byName: string;
  @Field(() => ID, { nullable: true }) policyId: string | null;
  @Field(() => String, { nullable: true }) facts: string | null;
  @Field(() => [ScheduledStep], { description: 'Of a decision' }) actions: ScheduledStep[];
  @Field(() => String, { nullable: true, description: 'Why it was refused, as a code' }) code: string | null;
  @Field(() => String, { nullable: true }) message: string | null;
  @Field({ description: 'A decision, before its time' }) viewerCanCancel: boolean;
}

export function toScheduled(actor: Pick<Actor, 'permissions'>, row: ScheduledRow, inScope: boolean): AdminScheduledAction {
  const { id, dueAt, finishedAt, byName, code } = row;
  const decision = row.kind === 'DECIDE' ? row.plan : null;
  return {
    ...{ id, dueAt, finishedAt, byName, code, message: code === null ? null : messageOf(code) },
    kind: ScheduledKind[row.kind],
    state: ScheduledState[row.state],
    policyId: decision?.policyId ?? null,
    facts: decision?.reason ?? null,
    actions: (decision?.actions ?? []).map(({ kind, until }) => ({
      kind: kind as ActionKind,
      until: until === null ? null : new Date(until),
    })),
    viewerCanCancel: decision !== null && row.state === 'WAITING' && inScope && actor.permissions.has('reports:resolve'),
  };
}
