import { cookieNames, endSessionUrl } from '@gps/auth-client';
import { cookies } from 'next/headers';
import { config } from '@/platform/config/config';
import { isSameOrigin } from '@/platform/security/same-origin';
import { APP, sessionKey, sessions } from '@/platform/session/session';

/** Ends the session here and at Keycloak. */
export async function POST(request: Request): Promise<Response> {
  const { webUrl, secure, clientId } = config();
  if (!isSameOrigin(request.headers, webUrl)) return new Response(null, { status: 403 });
  const key = await sessionKey();
  const idToken = key ? await sessions().end(key) : null;
  const jar = await cookies();
  for (const name of Object.values(cookieNames(APP, secure)))
    jar.set({ name, value: '', path: '/', maxAge: 0, secure, httpOnly: true, sameSite: 'lax' });
  return new Response(null, { status: 303, headers: { location: endSessionUrl(sessions().endpoints, clientId, `${webUrl}/`, idToken) } });
}
