import { NextResponse, type NextRequest } from 'next/server';
import { currentState } from '@/features/platform-state/current-state';
import { contentSecurityPolicy } from '@/platform/security/content-security-policy';

/** Seconds after which a crawler may come again while staff work on the platform. */
const RETRY_AFTER = '60';

/** Sets the content security policy, and the status of a platform that staff work on: who keeps copies must not take that page for content. Who may do what is decided by the API, never here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(
    nonce,
    {
      api: process.env['API_URL'] ?? request.nextUrl.origin,
      keycloak: process.env['KEYCLOAK_URL'] ?? request.nextUrl.origin,
      secure: (process.env['NEXTAUTH_URL'] ?? '').startsWith('https:'),
    },
    process.env.NODE_ENV === 'development',
  );
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-pathname', request.nextUrl.pathname + request.nextUrl.search);
  const closed = (await currentState()).kind === 'maintenance';
  const response = NextResponse.next({ request: { headers }, ...(closed ? { status: 503 } : {}) });
  response.headers.set('content-security-policy', policy);
  if (closed) response.headers.set('retry-after', RETRY_AFTER);
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon|icon|api/).*)'] };
