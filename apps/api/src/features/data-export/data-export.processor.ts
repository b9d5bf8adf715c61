import { Injectable } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import { type DomainEvent, Outbox } from '../../platform/outbox/outbox.js';
import { Storage } from '../../platform/storage/storage.js';
import { ACCOUNT_DELETED, type AccountDeletedEvent } from '../accounts/index.js';
import { DATA_EXPORT_ASKED, DATA_EXPORT_READY, type DataExportAsked } from './data-export.events.js';
import { DataExportWorkRepository } from './data-export-work.repository.js';
import { exportKey } from './export-key.js';
import { ExportPreparation } from './export-preparation.js';

@Injectable()
export class DataExportProcessor {
  constructor(
    private readonly preparation: ExportPreparation,
    private readonly work: DataExportWorkRepository,
    private readonly outbox: Outbox,
    private readonly storage: Storage,
    private readonly logger: Logger,
  ) {}

  /** A second delivery finds it finished and does nothing, or begins again what a lost worker left. */
  @OnEvent(DATA_EXPORT_ASKED, 'data-export.prepare')
  async prepare({ payload }: DomainEvent<DataExportAsked>): Promise<void> {
    const { exportId, userId } = payload;
    if (!(await this.work.progress(exportId, 0))) return;
    try {
      const bytes = await this.preparation.prepare(exportId, userId);
      if (bytes !== null) await this.finish(payload, bytes);
    } catch (err) {
      // The person sees that it failed and may ask again, which is more use than seven silent tries.
      this.logger.error({ err, exportId, userId }, 'data export failed');
      await this.work.fail(exportId);
    }
  }

  @OnEvent(ACCOUNT_DELETED, 'data-export.forget')
  async forget({ payload }: DomainEvent<AccountDeletedEvent>): Promise<void> {
    for (const { id } of await this.work.ofUser(payload.userId)) await this.storage.delete(exportKey(id));
    await this.work.forget(payload.userId);
  }

  private async finish(payload: DataExportAsked, bytes: number): Promise<void> {
    const finished = await this.work.transaction(async (tx) => {
      if (!(await this.work.finish(tx, payload.exportId, bytes))) return false;
      await this.outbox.add(tx, { type: DATA_EXPORT_READY, payload });
      return true;
    });
    if (!finished) await this.storage.delete(exportKey(payload.exportId));
  }
}
