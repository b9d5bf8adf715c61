import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BroadcastReceipts, type InForce } from '../../platform/live/broadcast-receipts.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { SwitchRepository, type SwitchRow } from './switch.repository.js';
import { isSwitch, type SwitchName } from './switch-table.js';

export const SWITCHES_CHANNEL = 'feature-switches';
const SAFETY_POLL = 1_000;
const WAIT_FOR_REDIS = 2_000;
/** setTimeout counts in 32 bits; whoever waits longer looks again then. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What is switched off, in the memory of each process: a decision asks nobody. Off ends by the clock, whoever else is away. */
@Injectable()
export class SwitchBoard implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly known = new Map<SwitchName, SwitchRow>();
  private readonly watchers = new Set<() => void>();
  private poller: NodeJS.Timeout | undefined;
  private clock: NodeJS.Timeout | undefined;
  private stale = true;
  /** Nothing is off, which is how it nearly always is. */
  private idle = true;

  constructor(
    private readonly repository: SwitchRepository,
    private readonly bus: LiveBus,
    private readonly receipts: BroadcastReceipts,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const listening = this.bus.listen<SwitchRow>(SWITCHES_CHANNEL, (row) => this.heard(row)).catch(() => undefined);
    this.bus.onConnected(() => (this.stale = true));
    await Promise.race([listening, sleep(WAIT_FOR_REDIS, undefined, { ref: false })]);
    await this.reload();
    // Redis tells at once; while it is away, and once when it is back, PostgreSQL is asked.
    this.poller = setInterval(() => void this.poll(), SAFETY_POLL).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.poller);
    clearTimeout(this.clock);
  }

  /** The first of `names` that is off. */
  off(names: readonly SwitchName[], now = Date.now()): { name: SwitchName; revertsAt: number | null } | null {
    if (this.idle) return null;
    for (const name of names) {
      const row = this.known.get(name);
      if (row && isOff(row, now)) return { name, revertsAt: row.revertsAt };
    }
    return null;
  }

  stateOf(name: SwitchName): SwitchRow {
    return this.known.get(name) ?? { name, offSince: null, byId: null, byName: null, reason: null, revertsAt: null, version: 0 };
  }

  /** Called after each change, also one that the clock made. */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  /** After the commit: it holds here at once, and everybody else is told. Answers when it held everywhere. */
  async announce(row: SwitchRow): Promise<InForce> {
    this.apply(row);
    const at = Date.now();
    const processes = await this.bus.announce(SWITCHES_CHANNEL, row);
    return this.receipts.inForce(idOf(row), processes, at);
  }

  private heard(row: SwitchRow): void {
    this.apply(row);
    void this.receipts.send(idOf(row));
  }

  private apply(row: SwitchRow): void {
    // A switch that only a newer version of this software knows.
    if (!isSwitch(row.name) || row.version <= (this.known.get(row.name)?.version ?? 0)) return;
    this.known.set(row.name, row);
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.clock);
    const now = Date.now();
    const running = [...this.known.values()].filter((row) => isOff(row, now));
    this.idle = running.length === 0;
    const next = Math.min(...running.map((row) => row.revertsAt ?? Infinity));
    if (next < Infinity) this.clock = setTimeout(() => this.settle(), Math.min(Math.max(next - now, 1), LONGEST_TIMER)).unref();
    for (const changed of this.watchers) changed();
  }

  private async poll(): Promise<void> {
    if (this.bus.connected && !this.stale) return;
    this.stale = !this.bus.connected;
    await this.reload();
  }

  private async reload(): Promise<void> {
    try {
      for (const row of await this.repository.all()) this.apply(row);
      this.stale = !this.bus.connected;
    } catch {
      this.stale = true;
    }
  }
}

export const isOff = ({ offSince, revertsAt }: SwitchRow, now = Date.now()): boolean =>
  offSince !== null && (revertsAt === null || now < revertsAt);

const idOf = ({ name, version }: SwitchRow): string => `switch ${name} ${version}`;
