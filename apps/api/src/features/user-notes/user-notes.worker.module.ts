import { Module } from '@nestjs/common';
import { UserNotesModule } from './user-notes.module.js';

/** For the bulk action that adds notes. */
@Module({ imports: [UserNotesModule] })
export class UserNotesWorkerModule {}
