import { isRole } from '@gps/permissions';
import KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { DomainError } from '../errors/domain-error.js';
import { KeycloakAdmin } from './keycloak-admin.js';

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

  async disableUser(userId: string): Promise<void> {
    await this.call((client) => client.users.update({ id: userId }, { enabled: false }));
  }

  async enableUser(userId: string): Promise<void> {
    await this.call((client) => client.users.update({ id: userId }, { enabled: true }));
  }

  async logoutUser(userId: string): Promise<void> {
    await this.call((client) => client.users.logout({ id: userId }));
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

function statusOf(error: unknown): number | undefined {
  return (error as { response?: { status?: number } }).response?.status;
}
