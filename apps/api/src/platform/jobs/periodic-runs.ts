import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Settings } from '../../config/settings.js';
import { Logger } from '../observability/logger.js';
import { EventQueue } from '../outbox/event-queue.js';
import { errorFacts } from './error-facts.js';
import { PERIODIC, type PeriodicMetadata } from './periodic.decorator.js';
import { type JobRun, PeriodicJobsRepository } from './periodic-jobs.repository.js';

type Method = (...args: unknown[]) => unknown;

interface Job {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<unknown>;
}

const LOOK_EVERY = 2_000;
/** What runs more often leaves no line for each run. */
const HISTORY_FROM = 60_000;
/** Nobody reads the newest run more often. */
const NOTE_EVERY = 5_000;
const BATCH = 100;

/** Records what the timers of this worker do, and does what staff ask for. A record that fails never stops the job. */
@Injectable()
export class PeriodicRuns implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly jobs = new Map<string, Job>();
  private readonly noted = new Map<string, { at: number; outcome: string }>();
  private readonly askedBy = new Map<string, string | null>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly settings: Settings,
    private readonly repository: PeriodicJobsRepository,
    private readonly queue: EventQueue,
    private readonly logger: Logger,
  ) {}

  /** Before any timer starts. */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object))
        this.wrap(instance as Record<string, Method>, name);
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.quietly(() => this.repository.register([...this.jobs.values()].map(({ name, everyMs }) => ({ name, everyMs }))));
    this.timer = setInterval(() => this.look(), LOOK_EVERY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private look(): void {
    this.looking ??= this.quietly(() => this.doAsked()).finally(() => (this.looking = null));
  }

  private async doAsked(): Promise<void> {
    for (const { name, byName } of await this.repository.asked([...this.jobs.keys()])) {
      this.askedBy.set(name, byName);
      await this.jobs
        .get(name)
        ?.run()
        .catch(() => undefined);
    }
    for (const { id, eventId, handler, state } of await this.repository.decided(BATCH)) {
      if (state === 'DISCARDED') await this.queue.discard(handler, eventId);
      else if (!(await this.queue.retry(handler, eventId))) await this.repository.lost(id);
    }
  }

  private wrap(instance: Record<string, Method>, method: string): void {
    const original = instance[method];
    const metadata = original && this.reflector.get<PeriodicMetadata | undefined>(PERIODIC, original);
    if (!metadata || !original) return;
    if (this.jobs.has(metadata.name)) throw new Error(`two periodic jobs are called "${metadata.name}"`);
    const everyMs = typeof metadata.every === 'number' ? metadata.every : metadata.every(this.settings);
    const recorded = (...args: unknown[]): Promise<unknown> => this.recorded(metadata.name, everyMs, () => original.apply(instance, args));
    instance[method] = recorded;
    this.jobs.set(metadata.name, { name: metadata.name, everyMs, run: () => recorded(...metadata.args) });
  }

  private async recorded(job: string, everyMs: number, run: () => unknown): Promise<unknown> {
    const startedAt = new Date();
    const began = performance.now();
    const askedByName = this.askedBy.get(job) ?? null;
    this.askedBy.delete(job);
    const note = (outcome: JobRun['outcome'], result: string | null, error: string | null): Promise<void> =>
      this.note({ job, everyMs, startedAt, durationMs: Math.round(performance.now() - began), outcome, result, error, askedByName });
    try {
      const result = await run();
      await note('OK', resultOf(result), null);
      return result;
    } catch (error) {
      await note('FAILED', null, errorFacts(error));
      throw error;
    }
  }

  private async note(run: JobRun): Promise<void> {
    const { job, everyMs, outcome, askedByName, startedAt } = run;
    const history = everyMs >= HISTORY_FROM || outcome === 'FAILED' || askedByName !== null;
    const before = this.noted.get(job);
    if (!history && before?.outcome === outcome && startedAt.getTime() - before.at < NOTE_EVERY) return;
    this.noted.set(job, { at: startedAt.getTime(), outcome });
    await this.quietly(() => this.repository.record(run, history));
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      this.logger.warn({ err }, 'jobs could not be recorded or looked for');
    }
  }
}

/** Only counts: what else a job answers may be about people. */
function resultOf(result: unknown): string | null {
  if (typeof result === 'number' && Number.isFinite(result)) return String(result);
  if (typeof result !== 'object' || result === null) return null;
  const counts = Object.entries(result).filter(([, count]) => typeof count === 'number' && count > 0);
  return counts.length > 0 ? counts.map(([name, count]) => `${name.replace(/^housekeeping\./, '')} ${count}`).join(', ') : null;
}
