import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { PoliciesAdminResolver } from './policies.admin-resolver.js';
import { PoliciesModule } from './policies.module.js';
import { Policies } from './policies.service.js';

@Module({ imports: [PoliciesModule, AuditLogModule], providers: [Policies, PoliciesAdminResolver] })
export class PoliciesAdminApiModule {}
