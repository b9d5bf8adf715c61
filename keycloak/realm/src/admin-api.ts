import { type Json, type JsonObject } from './json.ts';

export interface AdminApiSettings {
  readonly url: string;
  readonly realm: string;
  readonly username: string;
  readonly password: string;
}

/** What Keycloak answered when it refused, in its own words, with the request that caused it. */
export class KeycloakError extends Error {
  readonly status: number;
  constructor(status: number, request: string, answer: string) {
    super(`Keycloak answered ${status} to ${request}${answer ? `: ${answer.slice(0, 500)}` : ''}`);
    this.status = status;
  }
}

/** Keycloak's admin REST API for one realm. Paths are relative to the realm: `/clients`. */
export class AdminApi {
  readonly realm: string;
  readonly url: string;
  readonly #settings: AdminApiSettings;
  #token: { value: string; until: number } | null = null;

  constructor(settings: AdminApiSettings) {
    this.#settings = settings;
    this.realm = settings.realm;
    this.url = settings.url.replace(/\/+$/, '');
  }

  get<T extends Json = JsonObject>(path: string): Promise<T> {
    return this.#json<T>('GET', path);
  }

  /** The answer, or null if there is no such thing. */
  async find<T extends Json = JsonObject>(path: string): Promise<T | null> {
    const response = await this.#send('GET', path);
    if (response.status === 404) return null;
    return (await this.#body(response, 'GET', path)) as T;
  }

  post<T extends Json = JsonObject>(path: string, body?: Json): Promise<T> {
    return this.#json<T>('POST', path, body);
  }

  put(path: string, body?: Json): Promise<Json> {
    return this.#json('PUT', path, body);
  }

  /** A few addresses take plain text instead of JSON. */
  async putText(path: string, text: string): Promise<void> {
    const url = `${this.url}/admin/realms/${encodeURIComponent(this.realm)}${path}`;
    const headers = { authorization: `Bearer ${await this.#accessToken()}`, 'content-type': 'text/plain' };
    await this.#body(await reach(url, { method: 'PUT', headers, body: text }), 'PUT', path);
  }

  delete(path: string, body?: Json): Promise<Json> {
    return this.#json('DELETE', path, body);
  }

  async createRealm(realm: JsonObject): Promise<void> {
    const response = await this.#request('POST', `${this.url}/admin/realms`, realm);
    await this.#body(response, 'POST', '/admin/realms');
  }

  async #json<T extends Json>(method: string, path: string, body?: Json): Promise<T> {
    return (await this.#body(await this.#send(method, path, body), method, path)) as T;
  }

  async #body(response: Response, method: string, path: string): Promise<Json> {
    const answer = await response.text();
    if (!response.ok) throw new KeycloakError(response.status, `${method} ${path}`, answer);
    return answer === '' ? null : (JSON.parse(answer) as Json);
  }

  #send(method: string, path: string, body?: Json): Promise<Response> {
    return this.#request(method, `${this.url}/admin/realms/${encodeURIComponent(this.realm)}${path}`, body);
  }

  async #request(method: string, url: string, body?: Json): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${await this.#accessToken()}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    return reach(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** The admin token of the master realm lives one minute; half of that is used. */
  async #accessToken(): Promise<string> {
    if (this.#token && this.#token.until > Date.now()) return this.#token.value;
    const { username, password } = this.#settings;
    const form = new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username, password });
    const response = await reach(`${this.url}/realms/master/protocol/openid-connect/token`, { method: 'POST', body: form });
    if (!response.ok)
      throw new KeycloakError(
        response.status,
        'the administrator’s sign-in (check KEYCLOAK_ADMIN_USERNAME and KEYCLOAK_ADMIN_PASSWORD)',
        await response.text(),
      );
    const { access_token: value, expires_in: seconds } = (await response.json()) as { access_token: string; expires_in: number };
    this.#token = { value, until: Date.now() + seconds * 500 };
    return value;
  }
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    throw new Error(`Keycloak cannot be reached at ${new URL(url).origin} (KEYCLOAK_URL): ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
