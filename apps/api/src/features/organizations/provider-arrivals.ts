import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { OrganizationChanges } from './organization-changes.js';
import { OrganizationMembersRepository } from './organization-members.repository.js';
import { ProviderArrivalsRepository } from './provider-arrivals.repository.js';
import { TenantScope } from './tenant-scope.js';

/** Of the event's payload, what is read here. */
interface SignedInThroughProvider {
  readonly userId: string;
  readonly provider: string;
}

/**
 * Who signs in through the provider of an organization is a member of it. Keycloak itself does not make them one: it would call them its
 * managed members, and delete the account with the membership.
 */
@Injectable()
export class ProviderArrivals {
  constructor(
    private readonly scope: TenantScope,
    private readonly repository: ProviderArrivalsRepository,
    private readonly members: OrganizationMembersRepository,
    private readonly changes: OrganizationChanges,
  ) {}

  @OnEvent('identity.signed_in_through_provider', 'organizations.arrival')
  async arrived({ payload: { userId, provider } }: DomainEvent<SignedInThroughProvider>): Promise<void> {
    await this.scope.asPlatform(async (tx) => {
      const organizationId = await this.repository.organizationOf(tx, provider, userId);
      if (organizationId === null) return;
      // The account is made with the first request, which follows the sign-in; the queue comes back until then.
      if (!(await this.repository.knows(tx, userId))) throw new DomainError('internal.unavailable');
      if (await this.members.add(tx, organizationId, userId, 'MEMBER', 'provider'))
        await this.changes.membership(tx, organizationId, userId, 'joined');
    });
  }
}
