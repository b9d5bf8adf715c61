import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { type InvitationNews, type NamedOrganization, OrganizationNewsRepository } from './organization-news.repository.js';
import { TenantScope } from './tenant-scope.js';

/** What an event of organizations is about, read within the transaction of whoever tells people. */
@Injectable()
export class OrganizationNews {
  constructor(
    private readonly scope: TenantScope,
    private readonly repository: OrganizationNewsRepository,
  ) {}

  invitation(tx: Tx, invitationId: string): Promise<InvitationNews | null> {
    return this.scope.platformStep(tx, () => this.repository.invitation(tx, invitationId));
  }

  organization(tx: Tx, organizationId: string): Promise<NamedOrganization | null> {
    return this.scope.platformStep(tx, () => this.repository.organization(tx, organizationId));
  }
}
