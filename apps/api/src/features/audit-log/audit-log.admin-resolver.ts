import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { TextRefused } from '../../platform/text/index.js';
import { AuditEntry, AuditEntryConnection } from './audit-entry.type.js';
import { AuditExport } from './audit-export.js';
import { type AuditExportReady, AuditExportResult, ExportAuditLogArgs } from './audit-export.type.js';
import { AuditLogArgs } from './audit-log.inputs.js';
import { AuditLogReader } from './audit-log.reader.js';
import { AuditVerification, AuditVerificationConnection } from './audit-verification.type.js';
import { AuditVerifications } from './audit-verifications.service.js';

@Resolver()
export class AuditLogAdminResolver {
  constructor(
    private readonly reader: AuditLogReader,
    private readonly exports: AuditExport,
    private readonly verifications: AuditVerifications,
  ) {}

  @RequirePermission('audit:read', { acr: 2 })
  @Query(() => AuditEntryConnection)
  auditLog(@Args() args: AuditLogArgs): Promise<ConnectionOf<AuditEntry>> {
    return this.reader.page(args);
  }

  @RequirePermission('audit:read', { acr: 2 })
  @Query(() => AuditVerificationConnection, { description: 'Newest first' })
  auditVerifications(@Args() args: ConnectionArgs): Promise<ConnectionOf<AuditVerification>> {
    return this.verifications.page(args);
  }

  @RequirePermission('audit:read', { acr: 2 })
  @Mutation(() => AuditVerification, {
    description: 'The worker walks the chain; while it does, that run is answered to everybody who asks',
  })
  verifyAuditLog(@CurrentActor() actor: Actor): Promise<AuditVerification> {
    return this.verifications.start(actor);
  }

  @RequirePermission('audit:export', { acr: 2, maxAge: 300 })
  @Mutation(() => AuditExportResult, { description: 'Puts the export on record; the file is then fetched by its id' })
  exportAuditLog(@CurrentActor() actor: Actor, @Args() args: ExportAuditLogArgs): Promise<AuditExportReady | NotAllowed | TextRefused> {
    return this.exports.ask(actor, args);
  }
}
