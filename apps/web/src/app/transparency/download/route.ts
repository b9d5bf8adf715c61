import { upstreamHeaders } from '@/platform/api/upstream';
import { config } from '@/platform/config/config';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const PASSED = ['content-type', 'content-disposition', 'x-content-type-options', 'cache-control'];

/** The decisions of a month as a file, as the API tells them to everybody. */
export async function GET(request: Request): Promise<Response> {
  const month = new URL(request.url).searchParams.get('month') ?? '';
  const nothing = Response.redirect(new URL('/transparency', config().webUrl), 303);
  if (!MONTH.test(month)) return nothing;
  const answer = await fetch(`${config().apiInternalUrl}/transparency/${month}`, {
    headers: await upstreamHeaders(null),
    redirect: 'error',
    cache: 'no-store',
    signal: request.signal,
  }).catch(() => null);
  if (!answer?.ok) return nothing;
  const headers = new Headers();
  for (const name of PASSED) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
