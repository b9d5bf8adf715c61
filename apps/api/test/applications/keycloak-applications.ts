import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Client {
  readonly id: string;
  readonly clientId: string;
  optionalClientScopes: string[];
  [field: string]: unknown;
}

const SCOPES = ['gps:profile', 'gps:email', 'gps:read', 'gps:posts', 'gps:social', 'offline_access'];

/** Stands for the part of Keycloak's administration API that knows clients and consents, over HTTP; can be away. */
export class KeycloakApplications {
  readonly clients: Client[] = [];
  /** Scopes by `user client`. */
  readonly consents = new Map<string, string[]>();
  down = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<KeycloakApplications> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = (request.url ?? '').replace('/admin/realms/grand-prix/', '').replace(/\/(?=$|\?)/, '');
        const [status, body] = started.reply(request.method ?? '', path, Buffer.concat(chunks).toString());
        response
          .writeHead(status, { 'content-type': 'application/json', ...(status === 201 && { location: `${started.url}/made` }) })
          .end(body === undefined ? undefined : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const started = new KeycloakApplications(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return started;
  }

  client(clientId: string): Client | undefined {
    return this.clients.find((client) => client.clientId === clientId);
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private reply(method: string, path: string, text: string): [number, unknown?] {
    if (this.down) return [503, { error: 'unavailable' }];
    if (path.endsWith('/protocol/openid-connect/token')) return [200, { access_token: 'service', expires_in: 60, token_type: 'Bearer' }];
    if (path === 'client-scopes') return [200, SCOPES.map((name) => ({ id: name, name }))];
    const [, user, consent] = /^users\/([^/]+)\/consents\/?(.*)$/.exec(path) ?? [];
    if (user !== undefined) return this.replyAboutConsents(method, user, consent ?? '');
    return this.replyAboutClients(method, path, text);
  }

  private replyAboutConsents(method: string, user: string, clientId: string): [number, unknown?] {
    if (method === 'DELETE') return this.consents.delete(`${user} ${clientId}`) ? [204] : [404, {}];
    const mine = [...this.consents].filter(([key]) => key.startsWith(`${user} `));
    return [
      200,
      mine.map(([key, scopes]) => ({ clientId: key.split(' ')[1], grantedClientScopes: scopes, createdDate: 1_795_400_000_000 })),
    ];
  }

  private replyAboutClients(method: string, path: string, text: string): [number, unknown?] {
    if (method === 'POST' && path === 'clients') {
      this.clients.push({ id: randomUUID(), ...(JSON.parse(text) as Omit<Client, 'id'>) } as Client);
      return [201, undefined];
    }
    const asked = /^clients\/?\?.*clientId=([^&]+)/.exec(path)?.[1];
    if (asked !== undefined) return [200, this.clients.filter((client) => client.clientId === asked)];
    const [, id, rest = '', scope = ''] = /^clients\/([^/]+)\/?([^/]*)\/?(.*)$/.exec(path) ?? [];
    const client = this.clients.find((one) => one.id === id);
    if (!client) return [404, {}];
    if (rest === 'client-secret') return [200, { value: (client['secret'] = randomUUID()) }];
    if (rest === 'optional-client-scopes') return replyAboutScopes(client, method, scope);
    if (method === 'PUT') Object.assign(client, JSON.parse(text));
    if (method === 'DELETE') this.clients.splice(this.clients.indexOf(client), 1);
    return method === 'GET' ? [200, client] : [204];
  }
}

function replyAboutScopes(client: Client, method: string, scope: string): [number, unknown?] {
  const others = client.optionalClientScopes.filter((name) => name !== decodeURIComponent(scope));
  if (method === 'GET') return [200, client.optionalClientScopes.map((name) => ({ id: name, name }))];
  client.optionalClientScopes = method === 'PUT' ? [...others, decodeURIComponent(scope)] : others;
  return [204];
}
