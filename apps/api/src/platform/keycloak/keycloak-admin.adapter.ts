import { isQueueRole, isRole, isStaff } from '@gps/permissions';
import { type AccountLock, isLocked, withLock, withoutLock } from './account-lock.js';
import {
  KeycloakAdmin,
  type KeycloakCredential,
  type KeycloakIdentity,
  type KeycloakProvider,
  type KeycloakSession,
} from './keycloak-admin.js';
import type { KeycloakServiceAccount } from './keycloak-service-account.js';
import { staffHolders } from './role-holders.js';

/** Questions about single people that run at the same time. */
const AT_ONCE = 8;

/** Keycloak's administration through the API's service account, which holds only the rights to look after users. */
export class KeycloakAdminAdapter extends KeycloakAdmin {
  constructor(private readonly account: KeycloakServiceAccount) {
    super();
  }

  async lockUser(userId: string, lock: AccountLock): Promise<void> {
    await this.account.call(async (client) => {
      const user = await client.users.findOne({ id: userId });
      if (user) await client.users.update({ id: userId }, { ...user, attributes: withLock(user.attributes, lock) });
    });
  }

  /** An account that somebody disabled in Keycloak's own console stays so. */
  async unlockUser(userId: string): Promise<void> {
    await this.account.call(async (client) => {
      const user = await client.users.findOne({ id: userId });
      if (user && isLocked(user.attributes))
        await client.users.update({ id: userId }, { ...user, attributes: withoutLock(user.attributes) });
    });
  }

  async logoutUser(userId: string): Promise<void> {
    await this.account.call((client) => client.users.logout({ id: userId }));
  }

  async sessionsOf(userId: string): Promise<readonly KeycloakSession[]> {
    const [online, consents] = await Promise.all([
      this.account.call((client) => client.users.listSessions({ id: userId })),
      this.account.call((client) => client.users.listConsents({ id: userId }) as Promise<Consent[]>),
    ]);
    // The grants name the clients that hold offline tokens, which spares this account the right to read clients.
    const holders = (consents ?? []).flatMap(({ additionalGrants = [] }) => additionalGrants.map((grant) => grant.client ?? ''));
    const offline = await Promise.all(
      [...new Set(holders.filter(Boolean))].map((clientId) =>
        this.account.call((client) => client.users.listOfflineSessions({ id: userId, clientId })),
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
      await this.account.call((client) => client.realms.deleteSession({ realm: this.account.realm, session: sessionId, isOffline }));
  }

  async updateEmail(userId: string, email: string): Promise<void> {
    await this.account.call((client) => client.users.update({ id: userId }, { email, emailVerified: true }));
  }

  async deleteUser(userId: string): Promise<void> {
    await this.account.call((client) => client.users.del({ id: userId }));
  }

  async rolesOf(userId: string): Promise<readonly string[]> {
    const roles = await this.account.call((client) => client.users.listCompositeRealmRoleMappings({ id: userId }));
    return (roles ?? []).map((role) => role.name ?? '').filter((name) => isRole(name) || isQueueRole(name));
  }

  async staffRolesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const holders = await this.account.call(staffHolders);
    if (holders) return new Map(userIds.map((id) => [id, holders.get(id) ?? []]));
    const found = new Map<string, readonly string[]>();
    const left = userIds.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const id of left)
          found.set(
            id,
            (await this.rolesOf(id)).filter((role) => isStaff([role])),
          );
      }),
    );
    return found;
  }

  async grantRole(userId: string, role: string): Promise<void> {
    await this.account.call(async (client) => client.users.addRealmRoleMappings({ id: userId, roles: [await roleCalled(client, role)] }));
  }

  async takeRole(userId: string, role: string): Promise<void> {
    await this.account.call(async (client) => client.users.delRealmRoleMappings({ id: userId, roles: [await roleCalled(client, role)] }));
  }

  async requireActions(userId: string, actions: readonly string[]): Promise<void> {
    await this.account.call(async (client) => {
      const user = await client.users.findOne({ id: userId });
      const requiredActions = [...new Set([...(user?.requiredActions ?? []), ...actions])];
      if (user) await client.users.update({ id: userId }, { ...user, requiredActions });
    });
  }

  async mailActions(userId: string, actions: readonly string[]): Promise<void> {
    await this.account.call((client) => client.users.executeActionsEmail({ id: userId, actions: [...actions], lifespan: MAIL_SECONDS }));
  }

  async organizationAddressesOf(userId: string): Promise<readonly string[]> {
    // Attributes are in the long form only; the client's types leave that parameter out.
    const asked = { userId, briefRepresentation: false };
    const organizations = await this.account.call((client) => client.organizations.memberOrganizations(asked));
    return (organizations ?? []).flatMap(({ attributes }) => {
      const lists = (attributes as Record<string, string[]> | undefined)?.['gps.address.allow'];
      return lists ? [lists.join(' ')] : [];
    });
  }

  async credentialsOf(userId: string): Promise<readonly KeycloakCredential[]> {
    const credentials = await this.account.call((client) => client.users.getCredentials({ id: userId }));
    return (credentials ?? []).map(({ id = '', type = '', userLabel, createdDate, credentialData }) => ({
      id,
      type,
      label: userLabel ?? '',
      createdAt: createdDate ?? null,
      data: credentialData ? (JSON.parse(credentialData) as Record<string, unknown>) : {},
    }));
  }

  async labelCredential(userId: string, credentialId: string, label: string): Promise<void> {
    await this.account.call((client) => client.users.updateCredentialLabel({ id: userId, credentialId }, label));
  }

  async identitiesOf(userId: string): Promise<readonly KeycloakIdentity[]> {
    const identities = await this.account.call((client) => client.users.listFederatedIdentities({ id: userId }));
    return (identities ?? []).map(({ identityProvider = '', userName = '' }) => ({ provider: identityProvider, username: userName }));
  }

  async openProviders(): Promise<readonly KeycloakProvider[]> {
    const providers = (await this.account.call((client) => client.identityProviders.find())) ?? [];
    return providers
      .filter(
        ({ enabled, hideOnLogin, organizationId, config }) =>
          enabled && !organizationId && !(hideOnLogin ?? config?.hideOnLoginPage === 'true'),
      )
      .map(({ alias = '', displayName }) => ({ provider: alias, name: displayName || alias.charAt(0).toUpperCase() + alias.slice(1) }));
  }

  async unlinkIdentity(userId: string, provider: string): Promise<void> {
    await this.account.call((client) => client.users.delFromFederatedIdentity({ id: userId, federatedIdentityId: provider }));
  }
}

/** A link by mail is good for half a day. */
const MAIL_SECONDS = 43_200;

type Client = Parameters<Parameters<KeycloakServiceAccount['call']>[0]>[0];

async function roleCalled(client: Client, name: string): Promise<{ id: string; name: string }> {
  const role = await client.roles.findOneByName({ name });
  if (!role?.id) throw new Error(`Keycloak knows no role "${name}"`);
  return { id: role.id, name };
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
