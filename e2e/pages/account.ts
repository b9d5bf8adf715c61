import { randomBytes } from 'node:crypto';
import type { Role } from '@gps/permissions';
import { KeycloakAdmin } from '../keycloak-admin.ts';

/** Somebody who exists for one test only, so that runs beside and after it meet nobody who is busy or locked. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly password: string;
  /** Base32, as an authenticator app takes it; empty for who has no second factor. */
  readonly totpSecret: string;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const DATA = { subType: 'totp', digits: 6, counter: 0, period: 30, algorithm: 'HmacSHA1', secretEncoding: 'BASE32' };

/** Made as Keycloak's administrator makes it, with a confirmed address; staff with an authenticator app unless `factor` is false; with a phone that was confirmed long ago if its number is given. */
export async function newAccount(
  name: string,
  role: Role = 'member',
  { factor = role !== 'member', phone }: { factor?: boolean; phone?: string } = {},
): Promise<Account> {
  const username = `${name}${Date.now().toString(36)}${randomBytes(2).toString('hex')}`;
  const email = `${username}@example.com`;
  const password = 'Pit-Lane-2026-open!';
  const totpSecret = factor ? Array.from(randomBytes(32), (byte) => BASE32[byte % 32]).join('') : '';
  const otp = { type: 'otp', userLabel: 'Phone', credentialData: JSON.stringify(DATA), secretData: JSON.stringify({ value: totpSecret }) };
  const sms = { type: 'gps-sms', userLabel: 'phone', credentialData: JSON.stringify({ number: phone }), secretData: '{}' };
  const id = await new KeycloakAdmin().createUser(
    {
      username,
      email,
      emailVerified: true,
      enabled: true,
      firstName: name,
      lastName: 'Test',
      credentials: [{ type: 'password', value: password, temporary: false }, ...(factor ? [otp] : []), ...(phone ? [sms] : [])],
    },
    role,
  );
  return { id, username, email, password, totpSecret };
}
