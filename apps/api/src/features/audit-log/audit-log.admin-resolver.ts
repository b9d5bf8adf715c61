import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { AuditEntry, AuditEntryConnection, AuditIntegrity } from './audit-entry.type.js';
import { AuditLogArgs } from './audit-log.inputs.js';
import { AuditLogReader } from './audit-log.reader.js';
import { AuditVerifier } from './audit-verifier.js';

@Resolver()
export class AuditLogAdminResolver {
  constructor(
    private readonly reader: AuditLogReader,
    private readonly verifier: AuditVerifier,
  ) {}

  @RequirePermission('audit:read', { acr: 2 })
  @Query(() => AuditEntryConnection)
  auditLog(@Args() args: AuditLogArgs): Promise<ConnectionOf<AuditEntry>> {
    return this.reader.page(args);
  }

  @RequirePermission('audit:read', { acr: 2 })
  @Query(() => AuditIntegrity)
  auditIntegrity(): Promise<AuditIntegrity> {
    return this.verifier.verify();
  }
}
