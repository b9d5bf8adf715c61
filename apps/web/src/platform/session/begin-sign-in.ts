import 'server-only';
import {
  cookieNames,
  deviceCookieName,
  safeReturnTo,
  setDeviceCookie,
  startSignIn,
  type NextAuthHandler,
  type SignInOptions,
} from '@gps/auth-client';
import NextAuth from 'next-auth';
import { cookies } from 'next/headers';
import { config } from '@/platform/config/config';
import { APP, nextAuthOptions } from './session';

/** Sends the browser to Keycloak; afterwards it comes back to `returnTo`. */
export async function beginSignIn(request: Request, options: SignInOptions = {}): Promise<Response> {
  const { webUrl, secret, secure } = config();
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get('returnTo'));
  const { url, cookies: setCookies } = await startSignIn({
    handler: ((req, res) => NextAuth(req as never, res as never, nextAuthOptions()) as Promise<unknown>) satisfies NextAuthHandler,
    secret,
    csrfCookie: cookieNames(APP, secure).csrf,
    cookies: Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value])),
    headers: { host: new URL(webUrl).host },
    callbackUrl: new URL(returnTo, webUrl).href,
    options,
  });
  const headers = new Headers({ location: url || `${webUrl}/sign-in/error`, 'cache-control': 'no-store' });
  const device = (await cookies()).get(deviceCookieName(APP, secure))?.value;
  for (const cookie of [...setCookies, setDeviceCookie(APP, secure, device)]) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
