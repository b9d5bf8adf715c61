import { Injectable } from '@nestjs/common';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ACCOUNT_DELETED, type AccountDeletedEvent } from './accounts.events.js';

@Injectable()
export class AccountsProcessor {
  constructor(private readonly keycloak: KeycloakAdmin) {}

  /** Deleting somebody who is already gone is no error there, so a repeated delivery does no harm. */
  @OnEvent(ACCOUNT_DELETED, 'accounts.delete-identity')
  async deleteIdentity({ payload }: DomainEvent<AccountDeletedEvent>): Promise<void> {
    await this.keycloak.deleteUser(payload.userId);
  }
}
