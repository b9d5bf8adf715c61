import { Agent, request } from 'node:http';

export interface Exchange {
  readonly status: number;
  readonly body: { data?: Record<string, Record<string, unknown> | null> | null; errors?: unknown };
  /** The server asks to take the next request elsewhere. */
  readonly last: boolean;
}

/** One kept connection, as a browser or a load balancer holds it. */
export class KeepAliveClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly port: number,
    private readonly token: string,
  ) {}

  send(query: string, variables: Record<string, unknown> = {}): Promise<Exchange> {
    const content = JSON.stringify({ query, variables });
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(content),
        authorization: `Bearer ${this.token}`,
      };
      const call = request(
        { port: this.port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, agent: this.agent },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('error', reject);
          response.once('end', () => {
            const body = JSON.parse(Buffer.concat(parts).toString()) as Exchange['body'];
            resolve({ status: response.statusCode ?? 0, body, last: response.headers.connection === 'close' });
          });
        },
      );
      call.once('error', reject);
      call.end(content);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
