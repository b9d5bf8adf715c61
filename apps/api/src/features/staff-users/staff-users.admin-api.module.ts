import { Module } from '@nestjs/common';
import { StaffMe } from './staff-me.js';
import { StaffUsersAdminResolver } from './staff-users.admin-resolver.js';
import { StaffUsersModule } from './staff-users.module.js';

@Module({ imports: [StaffUsersModule], providers: [StaffMe, StaffUsersAdminResolver] })
export class StaffUsersAdminApiModule {}
