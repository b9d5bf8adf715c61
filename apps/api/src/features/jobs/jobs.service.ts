import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Redis } from '../../platform/redis/redis.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { PULSE_KEY, type Pulse } from '../live-figures/index.js';
import { type DeadEvent, DeadEventsDecided, type JobRunLine, type JobsOverview, type PeriodicJob } from './job.types.js';
import type { DeadEventsArgs, DecideDeadEventsArgs, JobRunsArgs, RunPeriodicJobArgs } from './jobs.inputs.js';
import { mayManage, toDeadEvent, toJob } from './jobs.policy.js';
import { JobsRepository } from './jobs.repository.js';

const REASON = { limit: 500, lines: 'many' } as const;

/** What runs in the background, for staff. The worker does what is decided here; nothing that events carry is shown. */
@Injectable()
export class Jobs {
  constructor(
    private readonly repository: JobsRepository,
    private readonly audit: AuditLog,
    private readonly redis: Redis,
  ) {}

  async overview(): Promise<JobsOverview> {
    const [waiting, pulse] = await Promise.all([this.repository.waiting(), this.pulse()]);
    return { ...waiting, queued: pulse?.waiting ?? null, workerSeenAt: pulse ? new Date(pulse.at) : null };
  }

  async periodic(actor: Actor): Promise<PeriodicJob[]> {
    return (await this.repository.all()).map((row) => toJob(row, mayManage(actor)));
  }

  async runs({ job, outcome, first, after }: JobRunsArgs): Promise<ConnectionOf<JobRunLine>> {
    const before = after == null ? null : cursor.decode(after, ['number'] as const)[0];
    const rows = await this.repository.runs(job ?? null, outcome ?? null, before, first + 1);
    return toConnection(rows, { first, after: after ?? null }, ({ id }) => cursor.encode([Number(id)]));
  }

  async dead(actor: Actor, { filter, first, after }: DeadEventsArgs): Promise<ConnectionOf<DeadEvent>> {
    const text = filter?.text?.trim().replaceAll('\0', '').slice(0, 100) ?? '';
    const eventId = uuidOrNull(text);
    const rows = await this.repository.dead(
      { state: filter?.state ?? null, eventId, pattern: text === '' || eventId ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%` },
      after == null ? null : cursor.decode(after, ['uuid'] as const)[0],
      first + 1,
    );
    const events = rows.map((row) => toDeadEvent(row, mayManage(actor)));
    return toConnection(events, { first, after: after ?? null }, ({ id }) => cursor.encode([id]));
  }

  async runNow(actor: Actor, { name, reason: rawReason }: RunPeriodicJobArgs): Promise<PeriodicJob | NotAllowed | TextRefused> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    return this.repository.transaction(async (tx) => {
      const row = await this.repository.ask(tx, name.replaceAll('\0', ''), actor.username);
      if (!row)
        return new NotAllowed((await this.repository.exists(tx, name.replaceAll('\0', ''))) ? 'jobs.asked_already' : 'jobs.not_found');
      await this.audit.append(tx, actor, { action: 'job.run_asked', subjectKind: 'job', subjectId: row.name, reason: reason.text });
      return toJob(row, mayManage(actor));
    });
  }

  /** All of them or none: what somebody else has decided meanwhile is left as it is. */
  async decide(
    actor: Actor,
    state: 'RETRIED' | 'DISCARDED',
    { ids: rawIds, reason: rawReason }: DecideDeadEventsArgs,
  ): Promise<DeadEventsDecided | NotAllowed | TextRefused> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const ids = [...new Set(rawIds.map((id) => uuidOrNull(id)))];
    if (!ids.every((id) => id !== null)) return new NotAllowed('jobs.event_decided');
    const decided = await this.repository
      .transaction(async (tx) => {
        const rows = await this.repository.decide(tx, ids, state, { byName: actor.username, reason: reason.text });
        if (rows.length < ids.length) throw new DecidedMeanwhile();
        for (const { id, eventId, handler, type } of rows)
          await this.audit.append(tx, ids.length > 1 ? { ...actor, auditGroup: ids[0] as string } : actor, {
            ...{
              action: state === 'RETRIED' ? 'job.retried' : 'job.discarded',
              subjectKind: 'job',
              subjectId: handler,
              reason: reason.text,
            },
            details: { dead: id, event: eventId, type },
          });
        return rows;
      })
      .catch((error: unknown) => {
        if (error instanceof DecidedMeanwhile) return null;
        throw error;
      });
    if (!decided) return new NotAllowed('jobs.event_decided');
    return new DeadEventsDecided(decided.map((row) => toDeadEvent(row, mayManage(actor))));
  }

  private async pulse(): Promise<Pulse | null> {
    const text = await this.redis.commands.get(this.redis.key(PULSE_KEY)).catch(() => null);
    return text === null ? null : (JSON.parse(text) as Pulse);
  }
}

class DecidedMeanwhile extends Error {}
