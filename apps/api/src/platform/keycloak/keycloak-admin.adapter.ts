import { isRole } from '@gps/permissions';
import KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { DomainError } from '../errors/domain-error.js';
import { type AccountLock, isLocked, withLock, withoutLock } from './account-lock.js';
import { KeycloakAdmin, type KeycloakCredential, type KeycloakIdentity, type KeycloakSession } from './keycloak-admin.js';

export interface KeycloakAccess {
  readonly baseUrl: string;
  readonly realm: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Keycloak's administration through the API's service account, which holds only the rights to look after users. */
export class KeycloakAdminAdapter extends KeycloakAdmin {
  private readonly client: KeycloakAdminClient;
  private signedInUntil = 0;

  constructor(private readonly access: KeycloakAccess) {
    super();
    this.client = new KeycloakAdminClient({ baseUrl: access.baseUrl, realmName: access.realm });
  }

  async lockUser(userId: string, lock: AccountLock): Promise<void> {
    await this.call(async (client) => {
      const user = await client.users.findOne({ id: userId });
      if (user) await client.users.update({ id: userId }, { ...user, attributes: withLock(user.attributes, lock) });
    });
  }

  /** An account that somebody disabled in Keycloak's own console stays so. */
  async unlockUser(userId: string): Promise<void> {
    await this.call(async (client) => {
      const user = await client.users.findOne({ id: userId });
      if (user && isLocked(user.attributes))
        await client.users.update({ id: userId }, { ...user, attributes: withoutLock(user.attributes) });
    });
  }

  async logoutUser(userId: string): Promise<void> {
    await this.call((client) => client.users.logout({ id: userId }));
  }

  async sessionsOf(userId: string): Promise<readonly KeycloakSession[]> {
    const [online, consents] = await Promise.all([
      this.call((client) => client.users.listSessions({ id: userId })),
      this.call((client) => client.users.listConsents({ id: userId }) as Promise<Consent[]>),
    ]);
    // The grants name the clients that hold offline tokens, which spares this account the right to read clients.
    const holders = (consents ?? []).flatMap(({ additionalGrants = [] }) => additionalGrants.map((grant) => grant.client ?? ''));
    const offline = await Promise.all(
      [...new Set(holders.filter(Boolean))].map((clientId) =>
        this.call((client) => client.users.listOfflineSessions({ id: userId, clientId })),
      ),
    );
    return [
      ...(online ?? []).map((session) => toSession(session, false)),
      ...offline.flatMap((sessions) => (sessions ?? []).map((session) => toSession(session, true))),
    ];
  }

  async endSession(sessionId: string): Promise<void> {
    // An offline session lives on under the same id when the online one ends.
    for (const isOffline of [false, true])
      await this.call((client) => client.realms.deleteSession({ realm: this.access.realm, session: sessionId, isOffline }));
  }

  async updateEmail(userId: string, email: string): Promise<void> {
    await this.call((client) => client.users.update({ id: userId }, { email, emailVerified: true }));
  }

  async deleteUser(userId: string): Promise<void> {
    await this.call((client) => client.users.del({ id: userId }));
  }

  async rolesOf(userId: string): Promise<readonly string[]> {
    const roles = await this.call((client) => client.users.listCompositeRealmRoleMappings({ id: userId }));
    return (roles ?? []).map((role) => role.name ?? '').filter(isRole);
  }

  async credentialsOf(userId: string): Promise<readonly KeycloakCredential[]> {
    const credentials = await this.call((client) => client.users.getCredentials({ id: userId }));
    return (credentials ?? []).map(({ id = '', type = '', userLabel, createdDate, credentialData }) => ({
      id,
      type,
      label: userLabel ?? '',
      createdAt: createdDate ?? null,
      data: credentialData ? (JSON.parse(credentialData) as Record<string, unknown>) : {},
    }));
  }

  async labelCredential(userId: string, credentialId: string, label: string): Promise<void> {
    await this.call((client) => client.users.updateCredentialLabel({ id: userId, credentialId }, label));
  }

  async identitiesOf(userId: string): Promise<readonly KeycloakIdentity[]> {
    const identities = await this.call((client) => client.users.listFederatedIdentities({ id: userId }));
    return (identities ?? []).map(({ identityProvider = '', userName = '' }) => ({ provider: identityProvider, username: userName }));
  }

  async unlinkIdentity(userId: string, provider: string): Promise<void> {
    await this.call((client) => client.users.delFromFederatedIdentity({ id: userId, federatedIdentityId: provider }));
  }

  private async call<T>(ask: (client: KeycloakAdminClient) => Promise<T>): Promise<T | null> {
    try {
      await this.signIn();
      return await ask(this.client);
    } catch (error) {
      if (statusOf(error) === 404) return null;
      if (statusOf(error) === 401) this.signedInUntil = 0;
      throw new DomainError('internal.unavailable', { cause: error });
    }
  }

  private async signIn(): Promise<void> {
    if (Date.now() < this.signedInUntil) return;
    await this.client.auth({ grantType: 'client_credentials', clientId: this.access.clientId, clientSecret: this.access.clientSecret });
    this.signedInUntil = Date.now() + 30_000;
  }
}

interface Consent {
  readonly additionalGrants?: readonly { readonly client?: string }[];
}

interface SessionAnswer {
  readonly id?: string;
  readonly ipAddress?: string;
  readonly start?: number;
  readonly lastAccess?: number;
  readonly clients?: Record<string, unknown>;
}

function toSession(answer: SessionAnswer, offline: boolean): KeycloakSession {
  return {
    id: answer.id ?? '',
    offline,
    address: answer.ipAddress ?? null,
    startedAt: new Date(answer.start ?? 0),
    lastAccessAt: new Date(answer.lastAccess ?? 0),
    clients: Object.values(answer.clients ?? {}).map(String),
  };
}

function statusOf(error: unknown): number | undefined {
  return (error as { response?: { status?: number } }).response?.status;
}
