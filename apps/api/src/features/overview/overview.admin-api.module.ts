import { Module } from '@nestjs/common';
import { OverviewAdminResolver } from './overview.admin-resolver.js';
import { OverviewRepository } from './overview.repository.js';

@Module({ providers: [OverviewAdminResolver, OverviewRepository] })
export class OverviewAdminApiModule {}
