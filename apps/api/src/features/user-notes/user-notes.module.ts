import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { StaffUsersModule } from '../staff-users/index.js';
import { AddNoteToMany } from './add-note-kind.js';
import './user-notes.errors.js';
import { UserNotesRepository } from './user-notes.repository.js';
import { UserNotes } from './user-notes.service.js';

/** What the staff API and the worker share. */
@Module({
  imports: [AuditLogModule, StaffUsersModule],
  providers: [UserNotes, UserNotesRepository, AddNoteToMany],
  exports: [UserNotes],
})
export class UserNotesModule {}
