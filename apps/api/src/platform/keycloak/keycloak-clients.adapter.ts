import { DomainError } from '../errors/domain-error.js';
import { isApplicationClient } from '../auth/application.js';
import { changeable, logoutOf, newClient } from './client-representation.js';
import { type KeycloakApplication, KeycloakClients, type KeycloakConsent } from './keycloak-clients.js';
import type { KeycloakServiceAccount } from './keycloak-service-account.js';

/** Keycloak lets the API's account manage every client; this is where all but applications of members are kept out of its reach. */
export class KeycloakClientsAdapter extends KeycloakClients {
  constructor(private readonly account: KeycloakServiceAccount) {
    super();
  }

  async create(application: KeycloakApplication, secret: string | null): Promise<void> {
    checkName(application.clientId);
    const made = await this.account.call((client) => client.clients.create(newClient(application, secret)));
    if (made === null) throw new DomainError('internal.unavailable');
  }

  async update(application: KeycloakApplication): Promise<void> {
    await this.withId(application.clientId, async (id) => {
      await this.account.call(async (client) => {
        const found = await client.clients.findOne({ id });
        const attributes = { ...found?.attributes, ...logoutOf(application) };
        if (found) await client.clients.update({ id }, { ...found, ...changeable(application), attributes });
      });
      await this.offer(id, application.scopes);
    });
  }

  async setEnabled(clientId: string, enabled: boolean): Promise<void> {
    await this.withId(clientId, (id) =>
      this.account.call(async (client) => {
        const found = await client.clients.findOne({ id });
        if (found) await client.clients.update({ id }, { ...found, enabled });
      }),
    );
  }

  async rotateSecret(clientId: string): Promise<string | null> {
    const made = await this.withId(clientId, (id) => this.account.call((client) => client.clients.generateNewClientSecret({ id })));
    return made?.value ?? null;
  }

  async delete(clientId: string): Promise<void> {
    await this.withId(clientId, (id) => this.account.call((client) => client.clients.del({ id })));
  }

  async consentsOf(userId: string): Promise<readonly KeycloakConsent[]> {
    const consents = await this.account.call((client) => client.users.listConsents({ id: userId }) as Promise<ConsentAnswer[]>);
    return (consents ?? [])
      .filter(({ clientId }) => isApplicationClient(clientId))
      .map(({ clientId, grantedClientScopes = [], createdDate = 0 }) => ({
        clientId,
        scopes: grantedClientScopes,
        since: new Date(createdDate),
      }));
  }

  async revokeConsent(userId: string, clientId: string): Promise<void> {
    checkName(clientId);
    await this.account.call((client) => client.users.revokeConsent({ id: userId, clientId }));
  }

  /** A change of the client itself leaves its scopes as they are. */
  private async offer(id: string, scopes: readonly string[]): Promise<void> {
    const [offered, known] = await Promise.all([
      this.account.call((client) => client.clients.listOptionalClientScopes({ id })),
      this.account.call((client) => client.clientScopes.find()),
    ]);
    for (const scope of offered ?? [])
      if (!scopes.includes(scope.name ?? ''))
        await this.account.call((client) => client.clients.delOptionalClientScope({ id, clientScopeId: scope.id ?? '' }));
    for (const scope of known ?? [])
      if (scopes.includes(scope.name ?? '') && !offered?.some(({ name }) => name === scope.name))
        await this.account.call((client) => client.clients.addOptionalClientScope({ id, clientScopeId: scope.id ?? '' }));
  }

  private async withId<T>(clientId: string, work: (id: string) => Promise<T | null>): Promise<T | null> {
    checkName(clientId);
    const found = await this.account.call((client) => client.clients.find({ clientId }));
    const id = found?.find((one) => one.clientId === clientId)?.id;
    return id === undefined ? null : work(id);
  }
}

interface ConsentAnswer {
  readonly clientId: string;
  readonly grantedClientScopes?: readonly string[];
  readonly createdDate?: number;
}

function checkName(clientId: string): void {
  if (!isApplicationClient(clientId)) throw new DomainError('internal.error', { message: 'This client is none of the members’.' });
}
