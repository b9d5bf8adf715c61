import { Module } from '@nestjs/common';
import { UserNotesAdminResolver } from './user-notes.admin-resolver.js';
import { UserNotesModule } from './user-notes.module.js';

@Module({ imports: [UserNotesModule], providers: [UserNotesAdminResolver] })
export class UserNotesAdminApiModule {}
