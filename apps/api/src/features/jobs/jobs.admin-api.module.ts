import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { JobsAdminResolver } from './jobs.admin-resolver.js';
import './jobs.errors.js';
import { JobsRepository } from './jobs.repository.js';
import { Jobs } from './jobs.service.js';

@Module({ imports: [AuditLogModule], providers: [JobsAdminResolver, Jobs, JobsRepository] })
export class JobsAdminApiModule {}
