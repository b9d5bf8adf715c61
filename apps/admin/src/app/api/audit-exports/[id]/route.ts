import { upstreamHeaders } from '@/platform/api/upstream';
import { config } from '@/platform/config/config';
import { isSameOrigin } from '@/platform/security/same-origin';
import { currentSession } from '@/platform/session/session';

export const dynamic = 'force-dynamic';

const PASSED_ON = ['content-type', 'content-disposition', 'cache-control', 'x-content-type-options'] as const;
const ID = /^[0-9a-f-]{36}$/;

/** A file of the audit trail on its way from the API to the disk of whoever asked for it: nothing of it is kept here. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && !isSameOrigin(request.headers, config().adminUrl)) return new Response(null, { status: 403 });
  const { id } = await params;
  const session = await currentSession();
  if (!session) return new Response(null, { status: 401 });
  if (!ID.test(id)) return new Response(null, { status: 404 });
  const after = new URL(request.url).searchParams.get('after');
  const url = config().graphqlUrl.replace(/graphql$/, `audit-exports/${id}${after === null ? '' : `?after=${encodeURIComponent(after)}`}`);
  const answer = await fetch(url, {
    headers: await upstreamHeaders(session.accessToken),
    cache: 'no-store',
    redirect: 'error',
    signal: request.signal,
  }).catch(() => null);
  if (answer === null) return new Response(null, { status: 502 });
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
