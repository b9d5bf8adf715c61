import { documentByName, documentText } from '@/platform/api/documents';
import { WATCHING } from '@/platform/api/operation';
import { sendOperation } from '@/platform/api/upstream';
import { config } from '@/platform/config/config';
import { isSameOrigin } from '@/platform/security/same-origin';
import { currentSession } from '@/platform/session/session';

const MAX_BYTES = 64 * 1024;

function refuse(status: number, code: string, message: string): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers: { 'cache-control': 'no-store' } });
}

/** The browser's only way to the API: our own operations, by their hash, from our own pages. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, config().adminUrl))
    return refuse(403, 'admin.cross_origin', 'This address serves the pages of this site only.');
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse(415, 'admin.not_json', 'Send JSON.');
  const text = await request.text();
  if (text.length > MAX_BYTES) return refuse(413, 'admin.too_large', 'The request is too large.');
  let body: { id?: unknown; variables?: unknown };
  try {
    body = (JSON.parse(text) ?? {}) as typeof body;
  } catch {
    return refuse(400, 'admin.not_json', 'Send JSON.');
  }
  const hash = typeof body.id === 'string' ? body.id : '';
  if (documentText(hash) === undefined) return refuse(400, 'admin.unknown_operation', 'Reload the page: this operation is not known here.');
  // What an open window asks by itself is no sign of a person.
  const watching = request.headers.has(WATCHING) || documentText(hash) === documentByName('CaseCounts');
  const session = await currentSession(watching ? 'watch' : 'act');
  try {
    const answer = await sendOperation(hash, body.variables, session?.accessToken ?? null);
    const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    for (const name of ['retry-after', 'x-request-id']) {
      const value = answer.headers.get(name);
      if (value) headers.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return refuse(502, 'network', 'The API cannot be reached.');
  }
}
