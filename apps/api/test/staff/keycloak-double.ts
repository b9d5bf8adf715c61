import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const ORGANIZATIONS = /^\/admin\/realms\/grand-prix\/organizations\/members\/([^/]+)\/organizations/;
const ROLES = /^\/admin\/realms\/grand-prix\/roles(\?|$)/;
const ROLE = /^\/admin\/realms\/grand-prix\/roles\/([^/?]+)(\/users)?/;
const USER = /^\/admin\/realms\/grand-prix\/users\/([^/]+)(\/.*)?$/;

/** Stands for Keycloak's administration API, over HTTP: remembers who is locked, knows roles, and can be out of order. */
export class KeycloakDouble {
  /** Attributes of users, by id. */
  readonly attributes = new Map<string, Record<string, string[]>>();
  readonly loggedOut: string[] = [];
  readonly roles = new Map<string, readonly string[]>();
  /** By member. */
  readonly organizations = new Map<string, readonly object[]>();
  /** As Keycloak represents them, by user. */
  readonly credentials = new Map<string, readonly object[]>();
  readonly identities = new Map<string, readonly object[]>();
  /** Required of users before their next sign-in, and what was sent by mail. */
  readonly required = new Map<string, readonly string[]>();
  readonly mailed: { readonly id: string; readonly actions: readonly string[] }[] = [];
  providers: readonly object[] = [];
  /** Roles also come through them. */
  groups = 0;
  /** Answers 503 to changes while true; questions are still answered. */
  refusesChanges = false;
  /** Answers 503 to everything. */
  down = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<KeycloakDouble> {
    const server = createServer((request, response) => started.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const started = new KeycloakDouble(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return started;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, body } = this.reply(request, Buffer.concat(chunks).toString());
      response.writeHead(status, { 'content-type': 'application/json' }).end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  private reply({ method, url = '' }: IncomingMessage, text: string): { status: number; body?: unknown } {
    if (this.down) return { status: 503, body: { error: 'unavailable' } };
    if (url.endsWith('/protocol/openid-connect/token'))
      return { status: 200, body: { access_token: 'service', expires_in: 60, token_type: 'Bearer' } };
    const [, member] = ORGANIZATIONS.exec(url) ?? [];
    if (member !== undefined) return { status: 200, body: this.organizations.get(member) ?? [] };
    if (method === 'GET' && url.includes('/identity-provider/instances')) return { status: 200, body: this.providers };
    if (url.includes('/groups/count')) return { status: 200, body: { count: this.groups } };
    if (ROLES.test(url)) return { status: 200, body: [{ name: 'moderator', composite: true }] };
    const [, role, holders] = ROLE.exec(url) ?? [];
    if (role !== undefined && holders) return { status: 200, body: this.groups > 0 ? [] : this.holdersOf(role) };
    if (role !== undefined) return { status: 200, body: { id: `id-of-${role}`, name: role } };
    const [, id, rest] = USER.exec(url) ?? [];
    if (id === undefined) return { status: 404, body: { error: 'not found' } };
    if (method === 'GET' && rest === undefined)
      return { status: 200, body: { id, enabled: true, attributes: this.attributes.get(id) ?? {} } };
    if (method === 'GET' && rest === '/credentials') return { status: 200, body: this.credentials.get(id) ?? [] };
    if (method === 'GET' && rest === '/federated-identity') return { status: 200, body: this.identities.get(id) ?? [] };
    if (method === 'GET') return { status: 200, body: (this.roles.get(id) ?? ['member']).map((name) => ({ name })) };
    if (this.refusesChanges) return { status: 503, body: { error: 'unavailable' } };
    if (rest === '/role-mappings/realm') this.mapRoles(id, method === 'POST', JSON.parse(text) as { name: string }[]);
    else if (rest?.startsWith('/execute-actions-email')) this.mailed.push({ id, actions: JSON.parse(text) as string[] });
    else if (method === 'PUT') this.required.set(id, (JSON.parse(text) as { requiredActions?: string[] }).requiredActions ?? []);
    if (method === 'POST' && rest === '/logout') this.loggedOut.push(id);
    if (method === 'PUT' && rest === undefined)
      this.attributes.set(id, (JSON.parse(text) as { attributes?: Record<string, string[]> }).attributes ?? {});
    return { status: 204 };
  }

  private holdersOf(role: string): { id: string }[] {
    return [...this.roles].filter(([, roles]) => roles.includes(role)).map(([id]) => ({ id }));
  }

  private mapRoles(id: string, granted: boolean, roles: readonly { name: string }[]): void {
    const names = roles.map(({ name }) => name);
    const others = (this.roles.get(id) ?? ['member']).filter((role) => !names.includes(role));
    this.roles.set(id, granted ? [...others, ...names] : others);
  }

  isLocked(id: string): boolean {
    return this.attributes.get(id)?.['lockedAt'] !== undefined;
  }
}
