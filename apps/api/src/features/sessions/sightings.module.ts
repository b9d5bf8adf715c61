import { Module } from '@nestjs/common';
import { SessionSightings } from './session-sightings.js';
import { SessionsModule } from './sessions.module.js';
import { SightingsRepository } from './sightings.repository.js';

/** For the processes that people talk to. */
@Module({ imports: [SessionsModule], providers: [SessionSightings, SightingsRepository] })
export class SightingsModule {}
