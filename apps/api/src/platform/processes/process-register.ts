import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type EffectiveSetting, effectiveSettings } from '../../config/settings-view.js';
import { Settings } from '../../config/settings.js';
import { Redis } from '../redis/redis.js';
import { PRODUCT_VERSION } from './product-version.js';

/** What a process says of itself. */
export interface ProcessLine {
  readonly id: string;
  readonly process: Settings['process'];
  readonly version: string;
  readonly node: string;
  readonly startedAt: number;
  readonly at: number;
  readonly settings: readonly EffectiveSetting[];
}

const KEY = 'processes';
const EVERY = 10_000;
/** Then it counts as gone. */
const LIVES = 35_000;

/** Every process says every ten seconds that it is there, in which version, and by which settings it goes; no secret is among them. */
@Injectable()
export class ProcessRegister implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly id = randomUUID();
  private readonly startedAt = Date.now();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly redis: Redis,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.say(), EVERY).unref();
    void this.say();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.redis.commands.hdel(this.redis.key(KEY), this.id).catch(() => 0);
  }

  /** This one always, the others as far as Redis knows them. Those that fell silent are forgotten. */
  async all(now = Date.now()): Promise<ProcessLine[]> {
    const told = await this.redis.commands.hgetall(this.redis.key(KEY)).catch(() => ({}) as Record<string, string>);
    const others = Object.entries(told)
      .filter(([id]) => id !== this.id)
      .map(([, text]) => JSON.parse(text) as ProcessLine);
    const gone = others.filter(({ at }) => now - at > LIVES).map(({ id }) => id);
    if (gone.length > 0) await this.redis.commands.hdel(this.redis.key(KEY), ...gone).catch(() => 0);
    return [this.own(), ...others.filter(({ at }) => now - at <= LIVES)];
  }

  private async say(): Promise<void> {
    await this.redis.commands.hset(this.redis.key(KEY), this.id, JSON.stringify(this.own())).catch(() => 0);
  }

  private own(): ProcessLine {
    const { settings, id, startedAt } = this;
    return {
      id,
      process: settings.process,
      version: PRODUCT_VERSION,
      node: process.version,
      startedAt,
      at: Date.now(),
      settings: effectiveSettings(settings),
    };
  }
}
