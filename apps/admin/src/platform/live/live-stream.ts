import 'server-only';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface LiveSource {
  /** Of the API, http(s). */
  readonly url: string;
  readonly query: string;
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Ends when the reader leaves. */
  readonly signal: AbortSignal;
}

const HEARTBEAT_MS = 20_000;

/** One subscription of the API, told on as server-sent events. Ends with the token; the browser then asks again, with a fresh one. */
export function liveStream({ url, query, accessToken, expiresAt, signal }: LiveSource): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  return new ReadableStream({
    start(controller) {
      const client = createClient({
        url: url.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        lazy: true,
        connectionParams: { authorization: `Bearer ${accessToken}` },
      });
      let open = true;
      const send = (text: string): void => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const heartbeat = setInterval(() => send(': here\n\n'), HEARTBEAT_MS);
      const end = setTimeout(() => stop(), Math.max(1_000, expiresAt - Date.now()));
      stop = () => {
        if (!open) return;
        open = false;
        clearInterval(heartbeat);
        clearTimeout(end);
        void client.dispose();
        controller.close();
      };
      signal.addEventListener('abort', () => stop(), { once: true });
      send('retry: 5000\n\n');
      client.on('connected', () => send('event: ready\ndata: {}\n\n'));
      client.subscribe(
        { query },
        { next: ({ data }) => send(`data: ${JSON.stringify(data)}\n\n`), error: () => stop(), complete: () => stop() },
      );
    },
    cancel: () => stop(),
  });
}
