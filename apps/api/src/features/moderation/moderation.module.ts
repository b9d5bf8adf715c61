import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { KeycloakLocks } from './keycloak-locks.js';
import './moderation.errors.js';
import { RestrictionsRepository } from './restrictions.repository.js';

/** What the staff API and the worker share. */
@Module({
  imports: [AuditLogModule],
  providers: [RestrictionsRepository, KeycloakLocks],
  exports: [AuditLogModule, RestrictionsRepository, KeycloakLocks],
})
export class ModerationModule {}
