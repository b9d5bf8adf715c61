import { platform } from './platform.ts';

/** What a test must ask of Keycloak itself, as its administrator. */
export class KeycloakAdmin {
  readonly #base = `${platform.keycloak}/admin/realms/${platform.realm}`;

  /** A token of the master realm. */
  async token(): Promise<string> {
    const response = await fetch(`${platform.keycloak}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'identity-admin',
        password: platform.secret('KEYCLOAK_ADMIN_PASSWORD'),
      }),
    });
    if (!response.ok) throw new Error(`Keycloak's administrator could not sign in: ${response.status}`);
    return ((await response.json()) as { access_token: string }).access_token;
  }

  async #ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(this.#base + path, {
      ...init,
      headers: { authorization: `Bearer ${await this.token()}`, 'content-type': 'application/json' },
    });
    if (!response.ok) throw new Error(`Keycloak answered ${response.status} to ${path}`);
    return (response.headers.get('content-length') === '0' || response.status === 204 ? undefined : await response.json()) as T;
  }

  /** Answers the id. */
  async createUser(user: { username: string } & Record<string, unknown>, role: string): Promise<string> {
    await this.#ask('/users', { method: 'POST', body: JSON.stringify(user) });
    const id = await this.userId(user.username);
    const held = await this.#ask(`/roles/${role}`);
    await this.#ask(`/users/${id}/role-mappings/realm`, { method: 'POST', body: JSON.stringify([held]) });
    return id;
  }

  /** Sets how long access tokens of a client live, in seconds; null = as the realm says. */
  async setTokenLife(clientId: string, seconds: number | null): Promise<void> {
    const [client] = await this.#ask<{ id: string; attributes: Record<string, string> }[]>(`/clients?clientId=${clientId}`);
    if (!client) throw new Error(`${clientId} is not a client of the realm`);
    client.attributes['access.token.lifespan'] = seconds === null ? '' : String(seconds);
    await this.#ask(`/clients/${client.id}`, { method: 'PUT', body: JSON.stringify(client) });
  }

  /** Renewals are not among the events that the realm keeps; a test that counts them has them kept for its duration. */
  async keepAlso(type: string): Promise<() => Promise<void>> {
    const before = await this.#ask<{ enabledEventTypes: string[] }>('/events/config');
    const put = (config: object) => this.#ask<void>('/events/config', { method: 'PUT', body: JSON.stringify(config) });
    await put({ ...before, enabledEventTypes: [...before.enabledEventTypes, type] });
    return () => put(before);
  }

  /** True once a provider is there and lets people in. */
  async isProviderOn(alias: string): Promise<boolean> {
    const found = await this.#ask<{ alias: string; enabled: boolean }[]>(`/identity-provider/instances?search=${alias}`);
    return found.some((provider) => provider.alias === alias && provider.enabled);
  }

  async userId(username: string): Promise<string> {
    const [user] = await this.#ask<{ id: string }[]>(`/users?exact=true&username=${username}`);
    if (!user) throw new Error(`${username} is not a user of the realm`);
    return user.id;
  }

  /** What the next sign-in asks for before it is complete. */
  async requiredActions(userId: string): Promise<string[]> {
    return (await this.#ask<{ requiredActions?: string[] }>(`/users/${userId}`)).requiredActions ?? [];
  }

  async events(type: string, userId: string): Promise<{ time: number }[]> {
    return this.#ask(`/events?type=${type}&user=${userId}&max=500`);
  }
}
