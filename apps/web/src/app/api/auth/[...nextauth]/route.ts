import NextAuth from 'next-auth';
import { withActionOutcome } from '@/platform/session/action-outcome';
import { nextAuthOptions } from '@/platform/session/session';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only Keycloak's answer is taken here; signing in and out have routes of their own, and no script may ask for the session. */
const ALLOWED = new Set(['callback', 'error']);

export async function GET(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!ALLOWED.has(nextauth[0] ?? '')) return new Response(null, { status: 404 });
  const handler = NextAuth as unknown as (request: Request, context: Context, options: object) => Promise<Response>;
  return withActionOutcome(request, await handler(request, context, nextAuthOptions()));
}
