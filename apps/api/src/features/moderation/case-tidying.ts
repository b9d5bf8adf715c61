import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { CaseLog, type NewCaseEvent } from '../case-log/index.js';
import { CASE_QUEUE_CHANNEL } from '../reports/index.js';
import { IDLE_MINUTES } from './case-claim.policy.js';
import { CaseClaimsRepository } from './case-claims.repository.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 15_000;
const AT_ONCE = 100;

/** Gives back what nobody works on any more, and brings back what was put off until now. */
@Injectable()
export class CaseTidying implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(CaseTidying.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: CaseLog,
    private readonly claims: CaseClaimsRepository,
    private readonly bus: LiveBus,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((error: unknown) => this.logger.error({ err: error }, 'giving back claims failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How many cases have changed. */
  @Periodic('case-tidying', EVERY)
  async run(): Promise<number> {
    const changed = await this.database.transaction(async (tx) => {
      const abandoned = await this.claims.abandoned(tx, IDLE_MINUTES, AT_ONCE);
      for (const { id, signedOut } of abandoned)
        await this.note(tx, id, { kind: 'released', actorId: null, payload: { why: signedOut ? 'signed_out' : 'idle' } });
      const overslept = await this.claims.overslept(tx, AT_ONCE);
      for (const id of overslept) await this.note(tx, id, { kind: 'woken', actorId: null, payload: { why: 'due' } });
      return abandoned.length + overslept.length;
    });
    if (changed > 0) await this.bus.publish(CASE_QUEUE_CHANNEL, {});
    return changed;
  }

  private async note(tx: Tx, id: string, event: NewCaseEvent): Promise<void> {
    const held = await this.log.hold(tx, id);
    if (held) await this.log.append(tx, held, event);
  }
}
