import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import './data-export.errors.js';
import { DATA_EXPORT_ASKED } from './data-export.events.js';
import { DataExportState, type DataExportStatus } from './data-export.type.js';
import { DataExportsRepository } from './data-exports.repository.js';

/** One's own data, to take away: one copy at a time, and one a day. */
@Injectable()
export class DataExportService {
  constructor(
    private readonly repository: DataExportsRepository,
    private readonly outbox: Outbox,
  ) {}

  status(actor: Actor): Promise<DataExportStatus> {
    return this.repository.standingOf(actor.userId);
  }

  ask({ userId }: Actor): Promise<DataExportStatus | NotAllowed> {
    return this.repository.transaction(async (tx) => {
      await this.repository.lockPerson(tx, userId);
      const { latest, nextAt } = await this.repository.standingOf(userId, tx);
      if (latest?.state === DataExportState.PREPARING) return new NotAllowed('data_export.running');
      if (nextAt) return new NotAllowed('data_export.once_a_day');
      const exportId = uuidv7();
      await this.repository.add(tx, exportId, userId);
      await this.outbox.add(tx, { type: DATA_EXPORT_ASKED, payload: { exportId, userId } });
      return this.repository.standingOf(userId, tx);
    });
  }
}
