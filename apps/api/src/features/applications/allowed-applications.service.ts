import { Injectable } from '@nestjs/common';
import { isApplicationClient } from '../../platform/auth/application.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { KeycloakClients } from '../../platform/keycloak/keycloak-clients.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog } from '../audit-log/index.js';
import { type AllowedApplication, ConsentWithdrawn } from './allowed-application.type.js';
import { AllowedApplicationsRepository } from './allowed-applications.repository.js';
import { consentWithdrawn } from './applications.events.js';

/** What one has allowed applications of others. Keycloak holds the consents; whoever is asked for is always the actor. */
@Injectable()
export class AllowedApplications {
  constructor(
    private readonly repository: AllowedApplicationsRepository,
    private readonly keycloak: KeycloakClients,
    private readonly revocations: Revocations,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async own({ userId }: Actor): Promise<AllowedApplication[]> {
    const consents = await this.keycloak.consentsOf(userId);
    const known = await this.repository.known(
      userId,
      consents.map(({ clientId }) => clientId),
    );
    const rows = new Map(known.map((row) => [row.clientId, row]));
    return [...consents]
      .sort((a, b) => b.since.getTime() - a.since.getTime())
      .flatMap(({ clientId, scopes, since }) => {
        const row = rows.get(clientId);
        if (!row) return [];
        const offline = scopes.includes('offline_access');
        return [{ ...row, scopes: row.scopes.filter((scope) => scopes.includes(scope)), offline, since }];
      });
  }

  /** Refused here at once and for certain; Keycloak is told after that, and again by the worker if it is away. */
  async withdraw(actor: Actor, clientId: string): Promise<ConsentWithdrawn | NotAllowed> {
    const { userId } = actor;
    if (!isApplicationClient(clientId) || (await this.repository.known(userId, [clientId])).length === 0)
      return new NotAllowed('application.not_found');
    const announced = await this.repository.transaction(async (tx) => {
      await this.repository.forget(tx, userId, clientId);
      await this.outbox.add(tx, consentWithdrawn({ userId, clientId }));
      const announcement = await this.revocations.revokeClient(clientId, userId, 'consent withdrawn', tx);
      await this.audit.append(tx, actor, {
        action: 'application.consent_withdrawn',
        subjectKind: 'user',
        subjectId: userId,
        details: { clientId },
      });
      return announcement;
    });
    const [{ at }] = await Promise.all([
      this.revocations.inForce(announced),
      this.keycloak.revokeConsent(userId, clientId).catch(() => undefined),
    ]);
    return new ConsentWithdrawn(clientId, new Date(at));
  }
}
