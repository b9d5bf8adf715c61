import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Job, Queue, Worker } from 'bullmq';
import { Redis as Client } from 'ioredis';
import { Settings } from '../../config/settings.js';
import { errorFacts } from '../jobs/error-facts.js';
import { Logger } from '../observability/logger.js';
import { EventHandlers } from './event-handlers.js';
import { OutboxRepository } from './outbox.repository.js';
import type { DomainEvent } from './outbox.js';

interface EventJob {
  readonly handler: string;
  readonly event: Omit<DomainEvent, 'occurredAt'> & { occurredAt: string };
}

const QUEUE = 'events';
const CONCURRENCY = 8;
/** 1, 2, 4 ... 64 s: about two minutes until an event is parked. */
const TRIES = 8;

/** One job per event and handler, so that a handler that fails does not repeat the others. What fails too often is parked in the queue's failed set. */
@Injectable()
export class EventQueue implements OnApplicationShutdown {
  private readonly connection: Client;
  private readonly queue: Queue<EventJob>;
  private worker: Worker<EventJob> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly handlers: EventHandlers,
    private readonly repository: OutboxRepository,
    private readonly logger: Logger,
  ) {
    this.connection = new Client(settings.redisUrl, { maxRetriesPerRequest: null });
    this.connection.on('error', () => undefined);
    this.queue = new Queue(QUEUE, { connection: this.connection, prefix: this.prefix });
    this.queue.on('error', () => undefined);
  }

  async add(event: DomainEvent, handlers: readonly string[]): Promise<void> {
    const { eventId, type, payload, occurredAt } = event;
    await this.queue.addBulk(
      handlers.map((handler) => ({
        name: type,
        data: { handler, event: { eventId, type, payload, occurredAt: new Date(occurredAt).toISOString() } },
        opts: {
          jobId: `${handler}.${eventId}`,
          attempts: TRIES,
          backoff: { type: 'exponential', delay: this.settings.profile === 'production' ? 1_000 : 250 },
          removeOnComplete: { age: 3_600, count: 1_000 },
          removeOnFail: false,
        },
      })),
    );
  }

  /** Starts working the queue. */
  start(): void {
    this.worker = new Worker<EventJob>(QUEUE, (job) => this.work(job), {
      connection: this.connection,
      prefix: this.prefix,
      concurrency: CONCURRENCY,
    });
    this.worker.on('error', () => undefined);
    this.worker.on('failed', (job, error) => {
      if (!job) return;
      const parked = job.attemptsMade >= TRIES;
      this.logger[parked ? 'error' : 'warn'](
        { event: job.name, handler: job.data.handler, eventId: job.data.event.eventId, try: job.attemptsMade, err: error },
        parked ? 'event parked' : 'event handler failed',
      );
      if (parked) void this.park(job, error);
    });
  }

  /** Once more; false if neither the queue nor the outbox knows it any more. */
  async retry(handler: string, eventId: string): Promise<boolean> {
    const job = await this.queue.getJob(`${handler}.${eventId}`);
    if (job && (await job.isFailed())) {
      await job.retry('failed');
      return true;
    }
    if (job) return true;
    const event = await this.repository.find(eventId);
    if (event) await this.add(event, [handler]);
    return event !== null;
  }

  /** It counts as handled from now on. */
  async discard(handler: string, eventId: string): Promise<void> {
    await this.repository.markHandled(handler, eventId);
    const job = await this.queue.getJob(`${handler}.${eventId}`);
    if (job && (await job.isFailed())) await job.remove();
  }

  /** Events that no try has handled; they wait for a person. */
  parked(): Promise<number> {
    return this.queue.getFailedCount();
  }

  /** Events that wait for their turn, or for their next try. */
  async waiting(): Promise<number> {
    const { waiting, delayed } = await this.queue.getJobCounts('waiting', 'delayed');
    return (waiting ?? 0) + (delayed ?? 0);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
    await this.queue.close();
    this.connection.disconnect();
  }

  private get prefix(): string {
    return `${this.settings.redisPrefix}queue`;
  }

  private async work(job: Job<EventJob>): Promise<void> {
    const { handler, event } = job.data;
    const handle = this.handlers.handle(handler);
    if (!handle) throw new Error(`no handler is called "${handler}"`);
    if (await this.repository.isHandled(handler, event.eventId)) return;
    await handle({ ...event, occurredAt: new Date(event.occurredAt) });
    await this.repository.markHandled(handler, event.eventId);
    if (job.attemptsMade >= TRIES) await this.repository.unpark(handler, event.eventId);
  }

  private async park(job: Job<EventJob>, error: unknown): Promise<void> {
    const { handler, event } = job.data;
    await this.repository
      .park({
        handler,
        eventId: event.eventId,
        type: event.type,
        occurredAt: event.occurredAt,
        tries: job.attemptsMade,
        error: errorFacts(error),
      })
      .catch((err: unknown) => this.logger.error({ err, handler, eventId: event.eventId }, 'a parked event could not be written down'));
  }
}
