import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** One address in front of several nodes, as a load balancer is: in turn, and the next one where nobody listens any more. */
export class Balancer {
  readonly #server: Server;
  readonly #ports: number[] = [];
  #turn = 0;
  /** Sends everything to this port while set. */
  only: number | null = null;
  url = '';

  constructor() {
    this.#server = createServer((incoming, outgoing) => this.#pass(incoming, outgoing));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the balancer has no port');
    this.url = `http://localhost:${address.port}`;
    return this;
  }

  add(port: number): void {
    if (!this.#ports.includes(port)) this.#ports.push(port);
  }

  remove(port: number): void {
    const at = this.#ports.indexOf(port);
    if (at >= 0) this.#ports.splice(at, 1);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const turn = this.#turn++;
    const ports = this.only === null ? this.#ports.map((_, index) => this.#ports[(turn + index) % this.#ports.length] ?? 0) : [this.only];
    this.#try(ports, incoming, Buffer.concat(chunks), outgoing);
  }

  /** A request that reached nobody is sent again; one that was cut off may have been carried out and is not. */
  #try([port, ...others]: number[], incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): void {
    if (port === undefined) return void outgoing.writeHead(503).end();
    const forwarded = {
      ...incoming.headers,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': incoming.headers.host,
      'x-forwarded-proto': 'http',
    };
    const passed = request(
      { host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers: forwarded, agent: false },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.on('error', () => outgoing.destroy());
      },
    );
    passed.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') this.#try(others, incoming, body, outgoing);
      else if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(502).end();
    });
    passed.end(body);
  }
}
