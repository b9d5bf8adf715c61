import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { TestApi } from '../start-test-api.js';

export interface Live {
  readonly client: Client;
  /** Resolves with code and reason when the server closes. */
  readonly closed: Promise<{ code: number; reason: string; at: number }>;
}

/** A graphql-ws client that connects at once and does not come back. */
export function connectLive(api: TestApi, token: string | undefined, headers: Record<string, string> = {}): Live {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
    }
  }
  let closed: (event: { code: number; reason: string; at: number }) => void;
  const promise = new Promise<{ code: number; reason: string; at: number }>((resolve) => (closed = resolve));
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams: token === undefined ? undefined : { token },
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    on: { closed: (event) => closed({ code: (event as CloseEvent).code, reason: (event as CloseEvent).reason, at: Date.now() }) },
  });
  return { client, closed: promise };
}

/** The next value of a subscription, or what it failed with. `provoke` is called until one arrives, as nobody tells when a subscription is in place. */
export function firstOf(live: Live, query: string, provoke: () => void = () => undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(provoke, 100);
    const settle = (how: (value: unknown) => void) => (value: unknown) => {
      clearInterval(timer);
      how(value);
    };
    const stop = live.client.subscribe(
      { query },
      { next: (value) => (stop(), settle(resolve)(value)), error: settle(reject), complete: () => undefined },
    );
  });
}
