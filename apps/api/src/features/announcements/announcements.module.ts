import { Module } from '@nestjs/common';
import { AnnouncementBoard } from './announcement-board.js';
import './announcements.errors.js';
import { AnnouncementsReader } from './announcements.reader.js';
import { AnnouncementsRepository } from './announcements.repository.js';

@Module({
  providers: [AnnouncementsRepository, AnnouncementBoard, AnnouncementsReader],
  exports: [AnnouncementsRepository, AnnouncementBoard, AnnouncementsReader],
})
export class AnnouncementsModule {}
