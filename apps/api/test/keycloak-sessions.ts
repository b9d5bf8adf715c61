import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Kept {
  readonly id: string;
  readonly userId: string;
  readonly clientId: string;
  readonly offline: boolean;
  readonly start: number;
}

const OFFLINE_CLIENT = 'b0b0b0b0-0000-4000-8000-000000000000';

/** Stands for the part of Keycloak's administration API that knows sessions, over HTTP; can be away. */
export class KeycloakSessions {
  readonly kept: Kept[] = [];
  readonly roles = new Map<string, readonly string[]>();
  down = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<KeycloakSessions> {
    const server = createServer((request, response) => started.answer(request.method ?? '', request.url ?? '', response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const started = new KeycloakSessions(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return started;
  }

  add(userId: string, id: string, more: Partial<Kept> = {}): void {
    this.kept.push({ id, userId, clientId: 'gps-web', offline: false, start: Date.now(), ...more });
  }

  has(id: string): boolean {
    return this.kept.some((session) => session.id === id);
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(method: string, url: string, response: ServerResponse): void {
    const { status, body } = this.reply(method, new URL(url, this.url));
    response.writeHead(status, { 'content-type': 'application/json' }).end(body === undefined ? undefined : JSON.stringify(body));
  }

  private reply(method: string, { pathname, searchParams }: URL): { status: number; body?: unknown } {
    if (this.down) return { status: 503, body: { error: 'unavailable' } };
    if (pathname.endsWith('/token')) return { status: 200, body: { access_token: 'service', expires_in: 60, token_type: 'Bearer' } };
    const [, id = '', rest = ''] = /\/users\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
    if (rest === '/sessions') return { status: 200, body: this.of(id, false) };
    if (rest === '/consents') return { status: 200, body: this.consents(id) };
    if (rest.startsWith('/offline-sessions/')) return { status: 200, body: rest.endsWith(OFFLINE_CLIENT) ? this.of(id, true) : [] };
    if (method === 'GET') return { status: 200, body: (this.roles.get(id) ?? ['member']).map((name) => ({ name })) };
    const session = /\/sessions\/([^/]+)$/.exec(pathname)?.[1];
    return method === 'DELETE' && session
      ? this.end(decodeURIComponent(session), searchParams.get('isOffline') === 'true')
      : { status: 204 };
  }

  private of(userId: string, offline: boolean): object[] {
    return this.kept
      .filter((session) => session.userId === userId && session.offline === offline)
      .map(({ id, clientId, start }) => ({ id, ipAddress: '198.51.100.4', start, lastAccess: start, clients: { uuid: clientId } }));
  }

  private consents(userId: string): object[] {
    const holds = this.kept.some((session) => session.userId === userId && session.offline);
    return holds ? [{ clientId: 'gps-mobile', additionalGrants: [{ client: OFFLINE_CLIENT, key: 'Offline Token' }] }] : [];
  }

  private end(id: string, offline: boolean): { status: number } {
    const at = this.kept.findIndex((session) => session.id === id && session.offline === offline);
    if (at === -1) return { status: 404 };
    this.kept.splice(at, 1);
    return { status: 204 };
  }
}
