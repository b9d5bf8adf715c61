import { DomainError } from '../errors/domain-error.js';
import type { KeycloakAccess } from './keycloak-service-account.js';
import { KeycloakEvents, type StoredAdminEvent, type StoredPage, type StoredUserEvent } from './keycloak-events.js';

const TIMEOUT = 10_000;

/** By hand, because the admin client knows neither the order of the list nor moments finer than a day. Needs the role `view-events`. */
export class KeycloakEventsAdapter extends KeycloakEvents {
  private token = { value: '', until: 0 };

  constructor(private readonly access: KeycloakAccess) {
    super();
  }

  userEvents(page: StoredPage): Promise<StoredUserEvent[]> {
    return this.read<StoredUserEvent>('events', page);
  }

  adminEvents(page: StoredPage): Promise<StoredAdminEvent[]> {
    return this.read<StoredAdminEvent>('admin-events', page);
  }

  private async read<T>(list: string, { since, first, max }: StoredPage): Promise<T[]> {
    const { baseUrl, realm } = this.access;
    const query = new URLSearchParams({ dateFrom: String(since.getTime()), direction: 'asc', first: String(first), max: String(max) });
    const response = await this.ask(`${baseUrl}/admin/realms/${realm}/${list}?${query.toString()}`, {
      headers: { authorization: `Bearer ${await this.signedIn()}`, accept: 'application/json' },
    });
    return (await response.json()) as T[];
  }

  private async signedIn(): Promise<string> {
    if (Date.now() < this.token.until) return this.token.value;
    const { baseUrl, realm, clientId, clientSecret } = this.access;
    const response = await this.ask(`${baseUrl}/realms/${realm}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
    });
    const { access_token: value } = (await response.json()) as { access_token: string };
    this.token = { value, until: Date.now() + 30_000 };
    return value;
  }

  private async ask(url: string, init: RequestInit): Promise<Response> {
    try {
      const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
      if (response.ok) return response;
      this.token.until = 0;
      throw new Error(`Keycloak answered ${response.status}`);
    } catch (cause) {
      throw new DomainError('internal.unavailable', { cause });
    }
  }
}
