import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Logger } from '../../platform/observability/logger.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { type Anchor, anchorOf, type Head, signingKey } from './anchor.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

/**
 * Writes the head of the chain, signed, to where the database's owner does not reach: a file of its own mount, and the log. Whoever can
 * rewrite the whole chain cannot rewrite what stands there, so taking the newest entries away shows as well.
 */
@Injectable()
export class AuditAnchors implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private last: Head | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly repository: AuditLogRepository,
    private readonly logger: Logger,
    metrics: Metrics,
  ) {
    metrics.gauge('gps_audit_anchor_seq', 'Newest entry of the audit trail that is anchored outside', () => Number(this.last?.seq ?? 0));
  }

  onApplicationBootstrap(): void {
    if (this.settings.auditAnchorKey === undefined)
      return this.logger.warn({ setting: 'AUDIT_ANCHOR_KEY' }, 'the audit trail is not anchored');
    this.timer = setInterval(() => void this.attempt(), this.settings.auditAnchorSeconds * 1000).unref();
    void this.attempt();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** null if nothing was added since the last one, or the trail is empty. */
  @Periodic('audit-anchors', ({ auditAnchorSeconds }) => auditAnchorSeconds * 1000)
  async run(): Promise<Anchor | null> {
    const { auditAnchorKey: seed, auditAnchorDir } = this.settings;
    const head = await this.repository.head();
    if (seed === undefined || !head || head.seq === this.last?.seq) return null;
    await this.compare();
    const anchor = anchorOf(head, new Date(), signingKey(seed));
    await append(auditAnchorDir, anchor);
    this.logger.info({ anchor }, 'audit trail anchored');
    this.last = head;
    return anchor;
  }

  private async attempt(): Promise<void> {
    await this.run().catch((err: unknown) => this.logger.error({ err }, 'the audit trail could not be anchored'));
  }

  /** Said at once rather than at the next verification. */
  private async compare(): Promise<void> {
    if (this.last === null) return;
    const hash = await this.repository.hashOf(this.last.seq);
    if (!hash?.equals(this.last.hash))
      this.logger.error({ seq: this.last.seq }, 'an entry of the audit trail that was anchored is gone or another');
  }
}

async function append(dir: string, anchor: Anchor): Promise<void> {
  await mkdir(dir, { recursive: true });
  // One file a day, so that a store that seals files can seal them.
  const file = await open(join(dir, `audit-anchors-${anchor.at.slice(0, 10)}.jsonl`), 'a', 0o640);
  try {
    await file.appendFile(`${JSON.stringify(anchor)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
