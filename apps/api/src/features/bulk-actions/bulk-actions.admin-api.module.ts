import { Module } from '@nestjs/common';
import { BulkActionsAdminResolver } from './bulk-actions.admin-resolver.js';
import { BulkActionsModule } from './bulk-actions.module.js';
import { BulkActions } from './bulk-actions.service.js';
import { BulkRunsReader } from './bulk-runs.reader.js';
import { BulkSelection } from './bulk-selection.js';

@Module({ imports: [BulkActionsModule], providers: [BulkActionsAdminResolver, BulkActions, BulkRunsReader, BulkSelection] })
export class BulkActionsAdminApiModule {}
