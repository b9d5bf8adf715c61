import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { config } from '@/platform/config/config';
import { APP, sessionKey } from './session';

/** As long as a grant lasts at most. */
const SECONDS = 15 * 60;

const cookieName = (secure: boolean): string => `${secure ? '__Host-' : ''}${APP}.in-place-of`;

/** The grant that a staff member holds in this browser. It is encrypted and bound to their own session: alone it opens nothing. */
export const currentGrant = cache(async (): Promise<string | null> => {
  const { secret, secure } = config();
  const token = (await cookies()).get(cookieName(secure))?.value;
  if (!token) return null;
  const claims = await decode({ token, secret, salt: APP }).catch(() => null);
  const key = await sessionKey();
  return key !== null && claims?.['key'] === key && typeof claims['grant'] === 'string' ? claims['grant'] : null;
});

export async function keepGrant(grant: string): Promise<void> {
  const { secret } = config();
  const key = await sessionKey();
  await write(await encode({ token: { grant, key }, secret, salt: APP, maxAge: SECONDS }), SECONDS);
}

export const dropGrant = (): Promise<void> => write('', 0);

async function write(value: string, maxAge: number): Promise<void> {
  const { secure } = config();
  (await cookies()).set({ name: cookieName(secure), value, path: '/', maxAge, secure, httpOnly: true, sameSite: 'lax' });
}
