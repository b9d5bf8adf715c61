import { Module } from '@nestjs/common';
import { Places } from './places.js';
import { SessionEnding } from './session-ending.js';
import { SessionLister } from './session-list.js';
import './sessions.errors.js';
import { SessionsRepository } from './sessions.repository.js';

const SHARED = [SessionLister, SessionEnding, SessionsRepository, Places];

@Module({ providers: SHARED, exports: SHARED })
export class SessionsModule {}
