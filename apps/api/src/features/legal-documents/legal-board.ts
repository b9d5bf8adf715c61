import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';
import { allInForce, type InForce } from './consent.policy.js';
import type { LegalDocumentName, VersionInBrief } from './legal-document-table.js';
import { LegalVersionsRepository } from './legal-versions.repository.js';

const CHANNEL = 'legal-versions';
const SAFETY_POLL = 1_000;
const WAIT_FOR_REDIS = 2_000;

/** Which versions there are, in the memory of each process: whether somebody must be asked costs no question to anybody. */
@Injectable()
export class LegalBoard implements OnApplicationBootstrap, OnApplicationShutdown {
  private versions: readonly VersionInBrief[] = [];
  private holding: readonly InForce[] = [];
  /** `holding` is right until the next version takes effect. */
  private rightUntil = 0;
  private poller: NodeJS.Timeout | undefined;
  private stale = true;

  constructor(
    private readonly repository: LegalVersionsRepository,
    private readonly bus: LiveBus,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const listening = this.bus.listen(CHANNEL, () => void this.reload()).catch(() => undefined);
    this.bus.onConnected(() => (this.stale = true));
    await Promise.race([listening, sleep(WAIT_FOR_REDIS, undefined, { ref: false })]);
    await this.reload();
    // Redis tells at once; while it is away, and once when it is back, PostgreSQL is asked.
    this.poller = setInterval(() => void this.poll(), SAFETY_POLL).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.poller);
  }

  /** What holds of each document. */
  inForce(now = Date.now()): readonly InForce[] {
    if (now >= this.rightUntil) {
      this.holding = allInForce(this.versions, now);
      this.rightUntil = Math.min(...this.versions.map(({ effectiveFrom }) => effectiveFrom).filter((from) => from > now), Infinity);
    }
    return this.holding;
  }

  /** Newest first, with those that are still to come. */
  versionsOf(document: LegalDocumentName): VersionInBrief[] {
    return this.versions.filter((version) => version.document === document).reverse();
  }

  /** After the commit of a new version: it holds here at once, and everybody else is told. */
  async announce(): Promise<void> {
    await this.reload();
    await this.bus.publish(CHANNEL, {});
  }

  private async poll(): Promise<void> {
    if (this.bus.connected && !this.stale) return;
    this.stale = !this.bus.connected;
    await this.reload();
  }

  private async reload(): Promise<void> {
    try {
      const versions = await this.repository.inBrief();
      // Versions only become more: of two answers that overtake one another the longer one is the newer.
      if (versions.length >= this.versions.length) this.versions = versions;
      this.rightUntil = 0;
      this.stale = !this.bus.connected;
    } catch {
      this.stale = true;
    }
  }
}
