import 'server-only';
import { config } from '@/platform/config/config';
import { documentByName } from '@/platform/api/documents';
import { isSameOrigin } from '@/platform/security/same-origin';
import { currentSession } from '@/platform/session/session';
import { liveStream } from './live-stream';

/** One subscription of ours as server-sent events; the token stays here. */
export async function liveResponse(request: Request, subscription: string): Promise<Response> {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && !isSameOrigin(request.headers, config().adminUrl)) return new Response(null, { status: 403 });
  const session = await currentSession('watch');
  if (!session) return new Response(null, { status: 401 });
  const stream = liveStream({
    url: config().graphqlUrl,
    query: documentByName(subscription),
    accessToken: session.accessToken,
    expiresAt: session.claims.expiresAt,
    signal: request.signal,
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
  });
}
