import { randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { KeycloakClients } from '../../platform/keycloak/keycloak-clients.js';
import { TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { checkApplication } from './application-input.policy.js';
import { ApplicationSecret, type DeveloperApplication } from './application.type.js';
import type { RegisterApplicationInput } from './applications.inputs.js';
import { DeveloperApplicationsRepository, type NewApplication } from './developer-applications.repository.js';
import { keycloakScopes } from './keycloak-scopes.js';
import { LogoutAddresses } from './logout-addresses.js';

const MOST_APPLICATIONS = 10;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const SECRET_BYTES = 32;

/** Makes an application: the client in Keycloak first, because a client without a row is refused everywhere, and a row without a client is not. */
@Injectable()
export class ApplicationRegistration {
  constructor(
    private readonly repository: DeveloperApplicationsRepository,
    private readonly keycloak: KeycloakClients,
    private readonly logoutAddresses: LogoutAddresses,
    private readonly audit: AuditLog,
  ) {}

  async register(actor: Actor, input: RegisterApplicationInput): Promise<ApplicationSecret | NotAllowed | TextRefused> {
    const facts = checkApplication(input.kind, input);
    if (facts instanceof NotAllowed || facts instanceof TextRefused) return facts;
    const refused =
      (await this.logoutAddresses.refusal(facts)) ?? (await this.repository.transaction((tx) => this.refusal(tx, actor.userId)));
    if (refused) return refused;
    const made: NewApplication = { ...facts, id: uuidv7(), ownerId: actor.userId, clientId: freshName(), kind: input.kind };
    const secret = input.kind === 'native' ? null : randomBytes(SECRET_BYTES).toString('base64url');
    await this.keycloak.create({ ...made, scopes: keycloakScopes(made) }, secret);
    const outcome = await this.keep(actor, made).catch(async (error: unknown) => {
      await this.keycloak.delete(made.clientId).catch(() => undefined);
      throw error;
    });
    if (outcome instanceof NotAllowed) {
      await this.keycloak.delete(made.clientId).catch(() => undefined);
      return outcome;
    }
    return new ApplicationSecret(outcome, secret);
  }

  /** Asked before the client is made, to spare Keycloak, and again with the row, when nobody can come in between. */
  private async refusal(tx: Tx, userId: string): Promise<NotAllowed | null> {
    const { emailVerified, count } = await this.repository.standing(tx, userId);
    if (!emailVerified) return new NotAllowed('application.email_not_verified');
    return count >= MOST_APPLICATIONS ? new NotAllowed('application.too_many') : null;
  }

  private keep(actor: Actor, made: NewApplication): Promise<DeveloperApplication | NotAllowed> {
    return this.repository.transaction(async (tx) => {
      const refused = await this.refusal(tx, actor.userId);
      if (refused) return refused;
      await this.repository.insert(tx, made);
      const kept = await this.repository.find(actor.userId, made.id, tx);
      await this.audit.append(tx, actor, {
        action: 'application.registered',
        subjectKind: 'user',
        subjectId: actor.userId,
        details: { application: made.id, clientId: made.clientId, kind: made.kind, scopes: made.scopes },
      });
      return kept as DeveloperApplication;
    });
  }
}

function freshName(): string {
  return `gps-app-${Array.from({ length: 20 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}
