import 'server-only';
import { upstreamHeaders } from '@/platform/api/upstream';
import { config } from '@/platform/config/config';
import { isSameOrigin } from '@/platform/security/same-origin';
import { currentSession } from '@/platform/session/session';

const TIMEOUT_MS = 60_000;

function refuse(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status, headers: { 'cache-control': 'no-store' } });
}

/** Streams a picture to the API with the reader's token; nothing of it is kept here. */
export async function forwardUpload(request: Request, path: '/media' | '/media/avatar'): Promise<Response> {
  if (!isSameOrigin(request.headers, config().webUrl))
    return refuse(403, 'web.cross_origin', 'This address serves the pages of this site only.');
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return refuse(415, 'media.not_multipart', 'Send a form with one file.');
  const session = await currentSession();
  if (!session) return refuse(401, 'auth.required', 'Sign in to do this.');
  const length = request.headers.get('content-length');
  try {
    const answer = await fetch(`${config().apiInternalUrl}${path}`, {
      method: 'POST',
      headers: { ...(await upstreamHeaders(session.accessToken)), 'content-type': type, ...(length ? { 'content-length': length } : {}) },
      body: request.body,
      duplex: 'half',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    } as RequestInit);
    return new Response(answer.body, {
      status: answer.status,
      headers: { 'content-type': answer.headers.get('content-type') ?? 'application/json', 'cache-control': 'no-store' },
    });
  } catch {
    return refuse(502, 'network', 'The API cannot be reached.');
  }
}
