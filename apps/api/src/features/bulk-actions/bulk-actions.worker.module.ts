import { Module } from '@nestjs/common';
import { BulkActionsModule } from './bulk-actions.module.js';
import { BulkBatch } from './bulk-batch.js';
import { BulkWorkRepository } from './bulk-work.repository.js';
import { BulkWorker } from './bulk-worker.js';

@Module({ imports: [BulkActionsModule], providers: [BulkWorker, BulkBatch, BulkWorkRepository] })
export class BulkActionsWorkerModule {}
