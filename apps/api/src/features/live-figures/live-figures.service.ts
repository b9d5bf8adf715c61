import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Redis } from '../../platform/redis/redis.js';
import { type LiveFigure, LiveFigureName as Name, LiveFigureState as State } from './live-figure.type.js';
import { LiveSourcesRepository } from './live-sources.repository.js';
import { emptyWindow, quantile } from './operation-window.js';
import { recentSlots, slotKey } from './operation-slots.js';
import { PULSE_KEY, type Pulse } from './pulse.js';

type Values = Partial<Record<Name, number | null>>;

interface Source {
  readonly names: readonly Name[];
  read(): Promise<Values>;
}

/** For so long an answer serves everybody who asks. */
const FRESH = 2_000;
/** A source that takes longer is down. */
const PATIENCE = 1_500;
const MS = 1_000;

/** How things stand, at most two seconds old. A source that fails takes nothing with it but its own figures, and those say so. */
@Injectable()
export class LiveFigures {
  private readonly known = new Map<Name, LiveFigure>();
  private readonly sources: readonly Source[];
  private latest: { readonly at: number; readonly figures: Promise<LiveFigure[]> } | null = null;

  constructor(
    private readonly repository: LiveSourcesRepository,
    private readonly redis: Redis,
    private readonly settings: Settings,
  ) {
    this.sources = [
      {
        names: [Name.ONLINE, Name.SIGN_INS, Name.SIGN_IN_FAILURES, Name.POSTS, Name.REPORTS, Name.OPEN_CASES, Name.QUEUE_AGE],
        read: async () => ({ ...(await this.repository.social()) }),
      },
      { names: [Name.API_RATE, Name.API_P50, Name.API_P95, Name.API_ERRORS], read: () => this.operations() },
      { names: [Name.JOBS_WAITING, Name.JOBS_FAILED, Name.OUTBOX_LAG], read: () => this.worker() },
      { names: [Name.REPLICATION_LAG], read: async () => ({ [Name.REPLICATION_LAG]: await this.repository.replicationLag() }) },
      { names: [Name.KEYCLOAK_LATENCY], read: () => this.keycloak() },
    ];
  }

  read(now = Date.now()): Promise<LiveFigure[]> {
    if (this.latest && now - this.latest.at < FRESH) return this.latest.figures;
    const figures = Promise.all(this.sources.map((source) => this.ask(source))).then((all) => all.flat());
    this.latest = { at: now, figures };
    return figures;
  }

  private async ask({ names, read }: Source): Promise<LiveFigure[]> {
    try {
      const values = await withinPatience(read());
      const at = new Date();
      for (const name of names) {
        const value = values[name] ?? null;
        this.known.set(name, { name, state: value === null ? State.ABSENT : State.OK, value, at });
      }
    } catch {
      for (const name of names)
        this.known.set(name, { name, state: State.DOWN, value: this.known.get(name)?.value ?? null, at: this.known.get(name)?.at ?? null });
    }
    return names.map((name) => this.known.get(name) as LiveFigure);
  }

  private async operations(): Promise<Values> {
    const { slots, seconds } = recentSlots(Date.now());
    const asked = this.redis.commands.pipeline();
    for (const slot of slots) asked.hgetall(this.redis.key(slotKey(slot)));
    const window = emptyWindow();
    for (const [error, answer] of (await asked.exec()) ?? []) {
      if (error) throw error;
      for (const [field, text] of Object.entries(answer as Record<string, string>)) {
        const index = field.startsWith('class:') ? Number(field.slice(6)) : null;
        if (index !== null) window.classes[index] = (window.classes[index] ?? 0) + Number(text);
        else if (field === 'requests' || field === 'failed') window[field] += Number(text);
      }
    }
    const [p50, p95] = [quantile(window, 0.5), quantile(window, 0.95)];
    return {
      [Name.API_RATE]: window.requests / seconds,
      [Name.API_P50]: p50 === null ? null : p50 * MS,
      [Name.API_P95]: p95 === null ? null : p95 * MS,
      [Name.API_ERRORS]: window.requests === 0 ? 0 : window.failed / window.requests,
    };
  }

  private async worker(): Promise<Values> {
    const text = await this.redis.commands.get(this.redis.key(PULSE_KEY));
    if (text === null) throw new Error('no worker has said anything for a while');
    const { waiting, failed, outboxSeconds } = JSON.parse(text) as Pulse;
    return { [Name.JOBS_WAITING]: waiting, [Name.JOBS_FAILED]: failed, [Name.OUTBOX_LAG]: outboxSeconds };
  }

  private async keycloak(): Promise<Values> {
    const began = performance.now();
    const answer = await fetch(this.settings.oidcJwksUrl, { signal: AbortSignal.timeout(PATIENCE) });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`Keycloak answered ${answer.status}`);
    return { [Name.KEYCLOAK_LATENCY]: performance.now() - began };
  }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
