import { openLine } from '@/platform/live/subscriptions';
import type { LiveEvent } from '@/platform/live/live-event';
import { currentGrant } from '@/platform/session/impersonation';
import { sessionKey, sessions } from '@/platform/session/session';

export const dynamic = 'force-dynamic';

const BEAT_MS = 20_000;
/** Tokens end before the session does; a line that fell is opened anew with the next token: soon at first, for the session may be over. */
const REOPEN_MS = [100, 1_000] as const;

const STREAM = { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' };
const eventOf = (event: LiveEvent): string => `data: ${JSON.stringify(event)}\n\n`;

const ID = /^[\w-]{1,64}$/;

/** Live updates for the browser as server-sent events. The token stays here, and the line ends when the session does. */
export async function GET(request: Request): Promise<Response> {
  const key = await sessionKey();
  if (!key || (await currentGrant()) !== null) return new Response(null, { status: 204 });
  const first = await sessions().get(key);
  // Ended between the page and its line: the page must not stand as if nothing had happened.
  if (!first) return new Response(eventOf({ type: 'signed-out' }), { headers: STREAM });
  const post = new URL(request.url).searchParams.get('post');
  if (post !== null && !ID.test(post)) return new Response(null, { status: 400 });

  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let line: { close: () => void } | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let over = false;
      let tries = 0;
      const write = (chunk: string) => {
        if (!over) controller.enqueue(text.encode(chunk));
      };
      const send = (event: LiveEvent) => write(eventOf(event));
      const stop = () => {
        if (over) return;
        over = true;
        clearInterval(beat);
        clearTimeout(timer);
        line?.close();
        controller.close();
      };
      const again = () => {
        timer = setTimeout(() => void reopen(), REOPEN_MS[Math.min(tries++, 1)]);
      };
      const reopen = async () => {
        const session = await sessions()
          .get(key)
          .catch(() => undefined);
        if (over) return;
        if (session === null) {
          send({ type: 'signed-out' });
          stop();
        } else if (session) connect(session.accessToken);
        else again();
      };
      const connect = (accessToken: string) => {
        const opened = Date.now();
        line = openLine(accessToken, post, send, () => {
          // A line that stood for a while is no sign of trouble.
          if (Date.now() - opened > REOPEN_MS[1]) {
            tries = 0;
            send({ type: 'line-fell' });
          }
          if (!over) again();
        });
      };
      const beat = setInterval(() => write(': still here\n\n'), BEAT_MS);
      request.signal.addEventListener('abort', stop);
      write(': open\n\n');
      connect(first.accessToken);
    },
  });
  return new Response(stream, { headers: STREAM });
}
