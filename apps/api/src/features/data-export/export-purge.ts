import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { Storage } from '../../platform/storage/storage.js';
import { DataExportWorkRepository } from './data-export-work.repository.js';
import { exportKey } from './export-key.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 10 * 60_000;
const BATCH = 100;

/** Deletes files whose week is over. Two workers may do so at once: deleting what is gone is no error. */
@Injectable()
export class ExportPurge implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: DataExportWorkRepository,
    private readonly storage: Storage,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((err: unknown) => this.logger.warn({ err }, 'purge of exports failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  @Periodic('data-export-purge', EVERY)
  async run(): Promise<void> {
    await this.work.failStuck();
    for (let due = await this.work.due(BATCH); due.length > 0; due = await this.work.due(BATCH)) {
      for (const id of due) {
        await this.storage.delete(exportKey(id));
        await this.work.expired(id);
      }
    }
    await this.work.forgetOld();
  }
}
