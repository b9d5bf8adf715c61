import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '@/platform/security/content-security-policy';

/** Sets the content security policy and nothing else. Who may do what is decided by the API, never here. */
export function proxy(request: NextRequest): NextResponse {
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
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  // What staff see of people must stay in no cache.
  response.headers.set('cache-control', 'no-store');
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon|icon|api/).*)'] };
