import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { AnnouncementsAdminResolver } from './announcements.admin-resolver.js';
import { AnnouncementsModule } from './announcements.module.js';
import { StaffAnnouncements } from './staff-announcements.service.js';

@Module({ imports: [AnnouncementsModule, AuditLogModule], providers: [StaffAnnouncements, AnnouncementsAdminResolver] })
export class AnnouncementsAdminApiModule {}
