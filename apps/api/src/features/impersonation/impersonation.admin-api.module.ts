import { Module } from '@nestjs/common';
import { StaffUsersModule } from '../staff-users/index.js';
import { ImpersonationAdminResolver } from './impersonation.admin-resolver.js';
import { ImpersonationModule } from './impersonation.module.js';
import { ImpersonationStart } from './impersonation-start.service.js';

@Module({ imports: [ImpersonationModule, StaffUsersModule], providers: [ImpersonationStart, ImpersonationAdminResolver] })
export class ImpersonationAdminApiModule {}
