import { Injectable } from '@nestjs/common';
import { ApplicationDirectory } from '../../platform/auth/application-directory.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { KeycloakClients } from '../../platform/keycloak/keycloak-clients.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ACCOUNT_DELETED, type AccountDeletedEvent } from '../accounts/index.js';
import { type ApplicationRow, ApplicationRowsRepository } from './application-rows.repository.js';
import { APPLICATION_CHANGED, type ApplicationChanged, CONSENT_WITHDRAWN, type ConsentWithdrawnEvent } from './applications.events.js';
import { keycloakScopes } from './keycloak-scopes.js';

/** Makes the clients in Keycloak what the rows say, as often as it takes. */
@Injectable()
export class ApplicationsProcessor {
  constructor(
    private readonly repository: ApplicationRowsRepository,
    private readonly keycloak: KeycloakClients,
    private readonly directory: ApplicationDirectory,
    private readonly revocations: Revocations,
  ) {}

  @OnEvent(APPLICATION_CHANGED, 'applications.keycloak')
  async align({ payload }: DomainEvent<ApplicationChanged>): Promise<void> {
    const row = await this.repository.find(payload.applicationId);
    if (row) await this.alignRow(row);
  }

  /** The consent may have been given anew meanwhile; it is then asked for once more, which is the safe side. */
  @OnEvent(CONSENT_WITHDRAWN, 'applications.consent')
  async revokeConsent({ payload }: DomainEvent<ConsentWithdrawnEvent>): Promise<void> {
    await this.keycloak.revokeConsent(payload.userId, payload.clientId);
  }

  /** The erasure has marked their applications as revoked; nobody was told yet. */
  @OnEvent(ACCOUNT_DELETED, 'applications.owner-left')
  async ownerLeft({ payload }: DomainEvent<AccountDeletedEvent>): Promise<void> {
    for (const row of await this.repository.leftBy(payload.userId)) {
      await this.revocations.revokeClient(row.clientId, null, 'owner left');
      await this.directory.changed(row.clientId);
      await this.alignRow(row);
    }
  }

  private async alignRow({ revoked, suspended, ...application }: ApplicationRow): Promise<void> {
    if (revoked) return this.keycloak.delete(application.clientId);
    await this.keycloak.update({ ...application, scopes: keycloakScopes(application) });
    await this.keycloak.setEnabled(application.clientId, !suspended);
  }
}
