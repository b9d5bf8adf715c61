import { Module } from '@nestjs/common';
import { SessionsModule } from './sessions.module.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';
import { SightingsModule } from './sightings.module.js';

@Module({ imports: [SessionsModule, SightingsModule], providers: [SessionsResolver, SessionsService] })
export class SessionsUserApiModule {}
