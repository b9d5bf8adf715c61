import KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { DomainError } from '../errors/domain-error.js';

export interface KeycloakAccess {
  readonly baseUrl: string;
  readonly realm: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The API's own account in Keycloak: signs in by itself, and tells a Keycloak that is away apart from something that is not there. */
export class KeycloakServiceAccount {
  private readonly client: KeycloakAdminClient;
  private signedInUntil = 0;

  constructor(private readonly access: KeycloakAccess) {
    this.client = new KeycloakAdminClient({ baseUrl: access.baseUrl, realmName: access.realm });
  }

  get realm(): string {
    return this.access.realm;
  }

  /** The answer, or null for what does not exist; otherwise `internal.unavailable`. */
  async call<T>(ask: (client: KeycloakAdminClient) => Promise<T>): Promise<T | null> {
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
