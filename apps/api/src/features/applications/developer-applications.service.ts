import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { ApplicationDirectory } from '../../platform/auth/application-directory.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { KeycloakClients } from '../../platform/keycloak/keycloak-clients.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { checkApplication } from './application-input.policy.js';
import { ApplicationRevoked, ApplicationSecret, type DeveloperApplication } from './application.type.js';
import { applicationChanged } from './applications.events.js';
import type { UpdateApplicationInput } from './applications.inputs.js';
import { DeveloperApplicationsRepository } from './developer-applications.repository.js';
import { LogoutAddresses } from './logout-addresses.js';

/** What owners do with applications they have. Keycloak follows through the worker, but for a secret, which only it can make. */
@Injectable()
export class DeveloperApplications {
  constructor(
    private readonly repository: DeveloperApplicationsRepository,
    private readonly keycloak: KeycloakClients,
    private readonly logoutAddresses: LogoutAddresses,
    private readonly directory: ApplicationDirectory,
    private readonly revocations: Revocations,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  own(actor: Actor): Promise<DeveloperApplication[]> {
    return this.repository.own(actor.userId);
  }

  async update(actor: Actor, input: UpdateApplicationInput): Promise<DeveloperApplication | NotAllowed | TextRefused> {
    const known = await this.find(actor, input.id);
    if (!known) return new NotAllowed('application.not_found');
    if (known.suspension) return new NotAllowed('application.suspended');
    const facts = checkApplication(known.kind, input);
    if (facts instanceof NotAllowed || facts instanceof TextRefused) return facts;
    const refused = await this.logoutAddresses.refusal(facts);
    if (refused) return refused;
    await this.repository.transaction(async (tx) => {
      await this.repository.update(tx, known.id, facts);
      await this.outbox.add(tx, applicationChanged(known.id));
      await this.audit.append(tx, actor, this.entry('application.changed', actor, known, { scopes: facts.scopes }));
    });
    await this.directory.changed(known.clientId);
    return (await this.find(actor, known.id)) ?? new NotAllowed('application.not_found');
  }

  /** Keycloak knows one secret at a time: the one before is worth nothing from this moment on. */
  async rotateSecret(actor: Actor, id: string): Promise<ApplicationSecret | NotAllowed> {
    const known = await this.find(actor, id);
    if (!known) return new NotAllowed('application.not_found');
    if (known.kind === 'native') return new NotAllowed('application.no_secret');
    const secret = await this.keycloak.rotateSecret(known.clientId);
    if (secret === null) return new NotAllowed('application.not_found');
    await this.repository.transaction(async (tx) => {
      await this.repository.secretRotated(tx, known.id);
      await this.audit.append(tx, actor, this.entry('application.secret_rotated', actor, known));
    });
    return new ApplicationSecret((await this.find(actor, id)) ?? known, secret);
  }

  async revoke(actor: Actor, id: string): Promise<ApplicationRevoked | NotAllowed> {
    const known = await this.find(actor, id);
    if (!known) return new NotAllowed('application.not_found');
    const announced = await this.repository.transaction(async (tx) => {
      if (!(await this.repository.revoke(tx, actor.userId, known.id))) return null;
      await this.outbox.add(tx, applicationChanged(known.id));
      const announcement = await this.revocations.revokeClient(known.clientId, null, 'application revoked', tx);
      await this.audit.append(tx, actor, this.entry('application.revoked', actor, known));
      return announcement;
    });
    if (!announced) return new NotAllowed('application.not_found');
    await this.directory.changed(known.clientId);
    return new ApplicationRevoked(known.id, new Date((await this.revocations.inForce(announced)).at));
  }

  private async find(actor: Actor, id: string): Promise<DeveloperApplication | null> {
    const known = uuidOrNull(id);
    return known === null ? null : this.repository.find(actor.userId, known);
  }

  private entry(action: string, { userId }: Actor, { id, clientId }: DeveloperApplication, more: object = {}) {
    return { action, subjectKind: 'user' as const, subjectId: userId, details: { application: id, clientId, ...more } };
  }
}
