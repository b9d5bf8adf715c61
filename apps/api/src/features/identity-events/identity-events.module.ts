import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { IdentityEventsRepository } from './identity-events.repository.js';
import { IdentityEvents } from './identity-events.service.js';

@Module({
  imports: [AuditLogModule],
  providers: [IdentityEvents, IdentityEventsRepository],
  exports: [IdentityEvents, IdentityEventsRepository],
})
export class IdentityEventsModule {}
