import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { type MembershipChange, membershipChanged, organizationChanged } from './organizations.events.js';
import { OrganizationsRepository } from './organizations.repository.js';

/** Writes down, with the rows themselves, what Keycloak and people have to hear of. */
@Injectable()
export class OrganizationChanges {
  constructor(
    private readonly repository: OrganizationsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Name, domains, provider or suspension. */
  async settings(tx: Tx, organizationId: string): Promise<void> {
    await this.repository.count(tx, organizationId);
    await this.outbox.add(tx, organizationChanged(organizationId));
  }

  /** Joining and leaving is counted by the table itself; a role is nothing to Keycloak. */
  async membership(tx: Tx, organizationId: string, userId: string, change: MembershipChange): Promise<void> {
    await this.outbox.add(tx, membershipChanged(organizationId, userId, change));
    if (change !== 'promoted' && change !== 'demoted') await this.outbox.add(tx, organizationChanged(organizationId, userId));
  }
}
