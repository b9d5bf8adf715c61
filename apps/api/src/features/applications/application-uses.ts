import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { ApplicationsRepository } from './applications.repository.js';

/** How exactly "last used" is known; in between a request costs one look into a map. */
const EVERY = 60_000;
const REMEMBERED = 20_000;

/** Notes who uses which application, beside the request that does. */
@Injectable()
export class ApplicationUses implements OnApplicationShutdown {
  private readonly noted = new Map<string, number>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly repository: ApplicationsRepository,
    private readonly logger: Logger,
  ) {}

  note(applicationId: string, userId: string | null, now = Date.now()): void {
    const key = `${applicationId} ${userId ?? ''}`;
    if (now - (this.noted.get(key) ?? 0) < EVERY) return;
    if (this.noted.size >= REMEMBERED) this.noted.clear();
    this.noted.set(key, now);
    const work: Promise<void> = this.record(key, applicationId, userId).finally(() => this.running.delete(work));
    this.running.add(work);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }

  private async record(key: string, applicationId: string, userId: string | null): Promise<void> {
    try {
      await this.repository.used(applicationId, userId);
    } catch (err) {
      this.noted.delete(key);
      this.logger.warn({ err }, 'the use of an application could not be noted');
    }
  }
}
