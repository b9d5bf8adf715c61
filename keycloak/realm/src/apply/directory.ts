import type { AdminApi } from '../admin-api.ts';
import { text, type JsonObject } from '../json.ts';

/** From the names in git to the ids of this database. */
export class Directory {
  readonly #api: AdminApi;
  constructor(api: AdminApi) {
    this.#api = api;
  }

  async client(clientId: string): Promise<string> {
    const [found] = await this.#api.get<JsonObject[]>(`/clients?clientId=${encodeURIComponent(clientId)}`);
    if (!found) throw new Error(`the realm has no client ${clientId}`);
    return text(found, 'id');
  }

  async clientScopes(): Promise<Map<string, string>> {
    const scopes = await this.#api.get<JsonObject[]>('/client-scopes');
    return new Map(scopes.map((scope) => [text(scope, 'name'), text(scope, 'id')]));
  }

  async clientScope(name: string): Promise<string> {
    const id = (await this.clientScopes()).get(name);
    if (!id) throw new Error(`the realm has no client scope ${name}`);
    return id;
  }

  async realmRoles(names: readonly string[]): Promise<JsonObject[]> {
    return Promise.all(names.map((name) => this.#api.get(`/roles/${encodeURIComponent(name)}`)));
  }

  async clientRoles(clientUuid: string, names: readonly string[]): Promise<JsonObject[]> {
    return Promise.all(names.map((name) => this.#api.get(`/clients/${clientUuid}/roles/${encodeURIComponent(name)}`)));
  }
}
