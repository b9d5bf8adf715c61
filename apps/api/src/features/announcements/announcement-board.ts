import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';
import { AnnouncementState } from './announcement.enums.js';
import { isFor, type Reader, stateOf } from './announcement.policy.js';
import { type AnnouncementRow, AnnouncementsRepository } from './announcements.repository.js';

const CHANNEL = 'announcements';
const SAFETY_POLL = 1_000;
const WAIT_FOR_REDIS = 2_000;
/** So many are shown at once; who announces more is read by nobody. */
const MOST_SHOWN = 3;
const WEIGHT = { MAINTENANCE: 2, WARNING: 1, INFORMATION: 0 } as const;

/** What is announced, in the memory of each process: pages ask for it without asking the database. It begins and ends by the clock. */
@Injectable()
export class AnnouncementBoard implements OnApplicationBootstrap, OnApplicationShutdown {
  private known: readonly AnnouncementRow[] = [];
  private poller: NodeJS.Timeout | undefined;
  private stale = true;
  private asked = 0;

  constructor(
    private readonly repository: AnnouncementsRepository,
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

  /** The gravest first, of these the newest. */
  shownTo(reader: Reader, now = Date.now()): AnnouncementRow[] {
    return this.known.filter((row) => isFor(reader, row, now)).sort((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind] || (a.id < b.id ? 1 : -1));
  }

  /** Another word whenever anything that is shown to anybody has changed, begun or ended; tells nothing else. */
  tag(now = Date.now()): string {
    const live = this.known.filter((row) => stateOf(row, now) === AnnouncementState.LIVE).map(({ id, version }) => `${id} ${version}`);
    return live.length === 0 ? '' : hash('sha256', live.join()).slice(0, 16);
  }

  find(id: string): AnnouncementRow | undefined {
    return this.known.find((row) => row.id === id);
  }

  /** After the commit: it holds here at once, and everybody else is told. */
  async changed(): Promise<void> {
    await Promise.all([this.reload(), this.bus.publish(CHANNEL, {})]);
  }

  private async poll(): Promise<void> {
    if (this.bus.connected && !this.stale) return;
    this.stale = !this.bus.connected;
    await this.reload();
  }

  /** Of two that were asked for at once the later one holds. */
  private async reload(): Promise<void> {
    const turn = (this.asked += 1);
    try {
      const rows = await this.repository.toCome();
      if (turn === this.asked) this.known = rows;
      this.stale = !this.bus.connected;
    } catch {
      this.stale = true;
    }
  }
}

export const mostShown = <T>(rows: readonly T[]): T[] => rows.slice(0, MOST_SHOWN);
