import 'server-only';
import { upstreamHeaders } from '@/platform/api/upstream';
import { config } from '@/platform/config/config';
import { currentSession } from '@/platform/session/session';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PAGE = '/settings/export';
const PASSED = ['content-type', 'content-length', 'content-disposition', 'x-content-type-options'];

const goTo = (path: string): Response => Response.redirect(new URL(path, config().webUrl), 303);

/** Streams one's own copy from the API; whoever must prove who they are first goes and does so, and finds the button again. */
export async function forwardDownload(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get('id') ?? '';
  const session = await currentSession();
  if (!session) return goTo(`/sign-in?returnTo=${PAGE}`);
  if (!ID.test(id)) return goTo(PAGE);
  const answer = await fetch(`${config().apiInternalUrl}/exports/${id}`, {
    headers: await upstreamHeaders(session.accessToken),
    redirect: 'error',
    cache: 'no-store',
    // A large file may take its time; whoever goes away ends it.
    signal: request.signal,
  }).catch(() => null);
  if (!answer || !answer.ok) {
    const refusal = (await answer?.json().catch(() => null)) as { code?: string } | null;
    return goTo(refusal?.code === 'auth.step_up_required' ? `/sign-in?fresh=1&returnTo=${PAGE}` : PAGE);
  }
  const headers = new Headers({ 'cache-control': 'no-store, private' });
  for (const name of PASSED) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
