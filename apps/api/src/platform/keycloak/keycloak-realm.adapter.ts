import type KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { DomainError } from '../errors/domain-error.js';
import { KeycloakRealm, type KeycloakRealmState } from './keycloak-realm.js';
import type { KeycloakServiceAccount } from './keycloak-service-account.js';

const LDAP = 'org.keycloak.storage.UserStorageProvider';

/** Needs the roles `view-realm` and `view-identity-providers`; neither shows a secret. */
export class KeycloakRealmAdapter extends KeycloakRealm {
  constructor(private readonly account: KeycloakServiceAccount) {
    super();
  }

  version(): Promise<string | null> {
    return this.account.call(async (client) => (await client.serverInfo.find()).systemInfo?.version ?? null);
  }

  async state(): Promise<KeycloakRealmState> {
    const { realm: name } = this.account;
    const state = await this.account.call(async (client) => {
      const realm = await client.realms.findOne({ realm: name });
      const [actions, providers, directories, steps] = await Promise.all([
        client.authenticationManagement.getRequiredActions(),
        client.identityProviders.find(),
        client.components.find({ type: LDAP }),
        stepsOf(client, realm?.browserFlow ?? 'browser'),
      ]);
      return {
        registrationAllowed: realm?.registrationAllowed ?? false,
        organizationsEnabled: realm?.organizationsEnabled ?? false,
        bruteForceProtected: realm?.bruteForceProtected ?? false,
        failureFactor: realm?.failureFactor ?? 0,
        maxFailureWaitSeconds: realm?.maxFailureWaitSeconds ?? 0,
        sessionIdleSeconds: realm?.ssoSessionIdleTimeout ?? 0,
        sessionMaxSeconds: realm?.ssoSessionMaxLifespan ?? 0,
        accessTokenSeconds: realm?.accessTokenLifespan ?? 0,
        passwordPolicy: realm?.passwordPolicy ?? '',
        attributes: (realm?.attributes ?? {}) as Record<string, string>,
        actions: actions.filter(({ enabled }) => enabled).map(({ alias = '' }) => alias),
        providers: providers.map(({ alias = '', displayName, providerId = '', enabled = false }) => ({
          alias,
          name: displayName ?? alias,
          kind: providerId,
          enabled,
        })),
        directories: directories.map((one) => ({ name: one.name ?? '', enabled: one.config?.enabled?.[0] !== 'false' })),
        ...steps,
      } satisfies KeycloakRealmState;
    });
    if (!state) throw new DomainError('internal.unavailable');
    return state;
  }
}

async function stepsOf(client: KeycloakAdminClient, flow: string): Promise<Pick<KeycloakRealmState, 'steps' | 'stepSettings'>> {
  const executions = await client.authenticationManagement.getExecutions({ flow });
  const alive = executions.filter(({ requirement, providerId }) => providerId && requirement !== 'DISABLED');
  const settings = await Promise.all(
    alive
      .filter(({ authenticationConfig }) => authenticationConfig)
      .map(async ({ providerId = '', authenticationConfig = '' }) => {
        const { config = {} } = (await client.authenticationManagement.getConfig({ id: authenticationConfig })) ?? {};
        return [providerId, config] as const;
      }),
  );
  return { steps: alive.map(({ providerId = '' }) => providerId), stepSettings: Object.fromEntries(settings) };
}
