import { Module } from '@nestjs/common';
import { AnnouncementsModule } from './announcements.module.js';
import { AnnouncementsResolver } from './announcements.resolver.js';

@Module({ imports: [AnnouncementsModule], providers: [AnnouncementsResolver] })
export class AnnouncementsUserApiModule {}
