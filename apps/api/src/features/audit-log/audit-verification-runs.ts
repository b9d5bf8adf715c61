import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Database } from '../../platform/database/database.js';
import { Logger } from '../../platform/observability/logger.js';
import { NO_ANCHORS, readAnchors } from './anchor-reader.js';
import { SYSTEM } from './audit-log.entry.js';
import { AuditLog } from './audit-log.js';
import { AuditVerificationsRepository } from './audit-verifications.repository.js';
import { AuditVerifier } from './audit-verifier.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 2_000;

/** Runs the verifications that staff ask for. One that was broken off is begun anew by whichever worker notices. */
@Injectable()
export class AuditVerificationRuns implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private busy: Promise<unknown> | null = null;
  private stopped = false;

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly repository: AuditVerificationsRepository,
    private readonly verifier: AuditVerifier,
    private readonly audit: AuditLog,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.attempt(), EVERY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.busy;
  }

  private async attempt(): Promise<void> {
    if (this.busy) return;
    this.busy = this.run().catch((err: unknown) => this.logger.error({ err }, 'the audit trail could not be verified'));
    await this.busy;
    this.busy = null;
  }

  /** Null if nothing was asked for. */
  @Periodic('audit-verification', EVERY)
  async run(): Promise<string | null> {
    const id = await this.repository.claim();
    if (id === null) return null;
    const { auditAnchorDir, auditAnchorKey } = this.settings;
    const anchors = auditAnchorKey === undefined ? NO_ANCHORS : await readAnchors(auditAnchorDir, auditAnchorKey);
    const verdict = await this.verifier.verify(anchors, async (checked) => {
      if (this.stopped) throw new Error('the worker stops; another goes on');
      await this.repository.beat(id, checked);
    });
    const { ok, checked, firstBadSeq, why, anchorsMet } = verdict;
    await this.database.transaction(async (tx) => {
      if (!(await this.repository.finish(tx, id, verdict, anchors))) return;
      const details = { ok, checked, firstBadSeq, why, anchorsMet };
      await this.audit.append(tx, SYSTEM, { action: 'audit.verified', subjectKind: 'audit_verification', subjectId: id, details });
    });
    if (!ok) this.logger.error({ firstBadSeq, why }, 'the audit trail does not hold');
    return id;
  }
}
