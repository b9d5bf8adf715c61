import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Logger } from '../../platform/observability/logger.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { DueReportsRepository } from './due-reports.repository.js';
import { nextRun } from './next-run.js';
import { REPORT_DUE, type ReportDue } from './report-due.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 10_000;
const BATCH = 50;

/** Finds what is due, and says in the same transaction when it is due again: nothing is sent for two times that were missed. */
@Injectable()
export class ReportDispatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly repository: DueReportsRepository,
    private readonly outbox: Outbox,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((err: unknown) => this.logger.warn({ err }, 'looking for reports that are due failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers how many were due. */
  @Periodic('report-dispatch', EVERY)
  run(now = new Date()): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await this.repository.due(tx, BATCH);
      for (const report of due) {
        const { reportId, userId, attach } = report;
        await this.repository.next(tx, report, nextRun(report, now));
        await this.outbox.add(tx, { type: REPORT_DUE, payload: { reportId, userId, attach } satisfies ReportDue });
      }
      return due.length;
    });
  }
}
