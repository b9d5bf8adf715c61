import 'server-only';
import { authOptions, cookieNames, openSessions, type Sessions, type SessionUse, type WebSession } from '@gps/auth-client';
import type { NextAuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { config } from '@/platform/config/config';
import { redis } from './redis';

export const APP = 'gps-admin';
/** As the realm has it for this client; there every renewal counts, here only what people do. */
const IDLE_SECONDS = 900;

let opened: Sessions | undefined;

export function sessions(): Sessions {
  return (opened ??= openSessions(redis(), { app: APP, idleSeconds: IDLE_SECONDS, ...config() }));
}

export function nextAuthOptions(): NextAuthOptions {
  const { secret, secure, clientId, clientSecret } = config();
  return authOptions({
    app: APP,
    secret,
    secure,
    clientId,
    clientSecret,
    sessions: sessions(),
    pages: { signIn: '/sign-in', error: '/refused?reason=sign-in' },
  }) as unknown as NextAuthOptions;
}

/** The opaque key in the cookie of this request. */
export async function sessionKey(): Promise<string | null> {
  const { secret, secure } = config();
  const token = (await cookies()).get(cookieNames(APP, secure).session)?.value;
  if (!token) return null;
  const claims = await decode({ token, secret }).catch(() => null);
  return typeof claims?.['key'] === 'string' ? claims['key'] : null;
}

/** The session of this request, read once however many parts of a page ask. `watch`: asked by an open window, not by its reader. */
export const currentSession = cache(async (use: SessionUse = 'act'): Promise<WebSession | null> => {
  const key = await sessionKey();
  return key ? sessions().get(key, use) : null;
});
