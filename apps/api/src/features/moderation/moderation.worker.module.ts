import { Module } from '@nestjs/common';
import { ModerationHandlers } from './moderation.handlers.js';
import { ModerationModule } from './moderation.module.js';
import { RestrictionsExpiry } from './restrictions-expiry.js';

@Module({ imports: [ModerationModule], providers: [ModerationHandlers, RestrictionsExpiry] })
export class ModerationWorkerModule {}
