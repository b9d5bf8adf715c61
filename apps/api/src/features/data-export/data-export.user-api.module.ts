import { Module } from '@nestjs/common';
import { DataExportController } from './data-export.controller.js';
import { DataExportResolver } from './data-export.resolver.js';
import { DataExportService } from './data-export.service.js';
import { DataExportsRepository } from './data-exports.repository.js';

@Module({ controllers: [DataExportController], providers: [DataExportResolver, DataExportService, DataExportsRepository] })
export class DataExportUserApiModule {}
