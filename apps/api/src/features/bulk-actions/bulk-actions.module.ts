import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditLogModule } from '../audit-log/index.js';
import './bulk-actions.errors.js';
import { BulkItemsRepository } from './bulk-items.repository.js';
import { BulkKinds } from './bulk-kinds.js';
import { BulkProgress } from './bulk-progress.js';
import { BulkRunsRepository } from './bulk-runs.repository.js';

const SHARED = [BulkKinds, BulkProgress, BulkRunsRepository, BulkItemsRepository];

/** What the staff API and the worker share. Features bring their kinds as providers of their own modules. */
@Module({ imports: [DiscoveryModule, AuditLogModule], providers: SHARED, exports: [AuditLogModule, ...SHARED] })
export class BulkActionsModule {}
