import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { EVENTS_SECRET, eventsPort } from '../../../realm/test/server/provider-settings.ts';

export interface ToldEvent {
  readonly id: string;
  readonly kind: 'user' | 'admin';
  readonly time: string;
  readonly realm: string;
  readonly type?: string;
  readonly error?: string | null;
  readonly client?: string | null;
  readonly user?: string | null;
  readonly session?: string | null;
  readonly address?: string | null;
  readonly details?: Record<string, string>;
  readonly operation?: string;
  readonly resourceType?: string;
  readonly resourcePath?: string;
  readonly representationHash?: string | null;
  readonly actor?: { realm: string; client: string; user: string; address: string } | null;
}

/** The API's end as the README of the module describes it: checks the signature, keeps each id once. */
export class EventReceiver {
  readonly #server: Server = createServer((request, response) => void this.#receive(request, response));
  /** By id, as they came first. */
  readonly events = new Map<string, ToldEvent>();
  readonly bodies: string[] = [];
  deliveries = 0;
  /** How often each event came. */
  readonly times = new Map<string, number>();
  /** What is answered; nothing is kept unless it is 204. */
  answer: (events: readonly ToldEvent[]) => number = () => 204;

  async listen(): Promise<this> {
    await once(this.#server.listen(eventsPort(), '127.0.0.1'), 'listening');
    return this;
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  of(user: string): ToldEvent[] {
    return [...this.events.values()].filter((event) => event.user === user);
  }

  async until<T>(find: () => T | undefined | false | Promise<T | undefined | false>, seconds = 15): Promise<T> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) {
      const found = await find();
      if (found) return found;
    }
    throw new Error(`not told within ${seconds} s; ${this.events.size} events in ${this.deliveries} deliveries`);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    response.statusCode = this.#accept(request, body);
    response.end();
  }

  #accept(request: IncomingMessage, body: Buffer): number {
    if (!signedNow(String(request.headers['gps-signature']), body)) return 401;
    const { version, events } = JSON.parse(body.toString('utf8')) as { version: number; events: ToldEvent[] };
    if (version !== 1) return 400;
    this.deliveries += 1;
    this.bodies.push(body.toString('utf8'));
    for (const { id } of events) this.times.set(id, (this.times.get(id) ?? 0) + 1);
    const status = this.answer(events);
    if (status === 204) for (const event of events) if (!this.events.has(event.id)) this.events.set(event.id, event);
    return status;
  }
}

function signedNow(header: string, body: Buffer): boolean {
  const parts = /^t=(?<time>\d+),v1=(?<mac>[0-9a-f]{64})$/.exec(header)?.groups;
  if (!parts || Math.abs(Date.now() / 1000 - Number(parts['time'])) > 300) return false;
  const expected = createHmac('sha256', EVENTS_SECRET).update(`${parts['time']}.`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(parts['mac'] ?? '', 'hex'));
}
