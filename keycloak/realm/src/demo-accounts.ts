import { createHash } from 'node:crypto';
import { ROLES, type Role } from '@gps/permissions';
import type { AdminApi } from './admin-api.ts';
import { Directory } from './apply/directory.ts';
import { text, type JsonObject } from './json.ts';

interface DemoAccount {
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: Role;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { username: 'lena', firstName: 'Lena', lastName: 'Hofer', role: 'member' },
  { username: 'marco', firstName: 'Marco', lastName: 'Bellini', role: 'member' },
  { username: 'mara', firstName: 'Mara', lastName: 'Lindqvist', role: 'moderator' },
  { username: 'sam', firstName: 'Sam', lastName: 'Okafor', role: 'support' },
  { username: 'ana', firstName: 'Ana', lastName: 'Ferreira', role: 'analyst' },
  { username: 'ada', firstName: 'Ada', lastName: 'Novak', role: 'administrator' },
];

export interface DemoSettings {
  readonly profile: string | undefined;
  readonly password: string;
  /** Base32, as an authenticator app takes it. */
  readonly totpSecret: string;
}

interface DemoResult {
  readonly username: string;
  readonly role: Role;
  readonly staff: boolean;
  readonly userId: string;
  readonly created: boolean;
}

/** Accounts everybody knows the password of: they exist on a developer's machine only. */
export async function ensureDemoAccounts(api: AdminApi, settings: DemoSettings): Promise<DemoResult[]> {
  if (settings.profile !== 'local')
    throw new Error(`demo accounts exist in the local profile only; GPS_PROFILE is ${settings.profile || 'not set'}`);
  const secret = checkedSecret(settings.totpSecret);
  const results: DemoResult[] = [];
  for (const account of DEMO_ACCOUNTS) results.push(await ensureAccount(api, account, settings.password, secret));
  return results;
}

async function ensureAccount(api: AdminApi, account: DemoAccount, password: string, totpSecret: string): Promise<DemoResult> {
  const staff = ROLES[account.role].staff;
  const found = await findUser(api, account.username);
  if (!found) await api.post('/users', newUser(account, password, staff ? totpSecret : null));
  const user = found ?? (await findUser(api, account.username));
  if (!user) throw new Error(`Keycloak did not create the demo account ${account.username}`);
  const userId = text(user, 'id');
  if (found) await refresh(api, userId, password, staff ? totpSecret : null);
  await api.post(`/users/${userId}/role-mappings/realm`, await new Directory(api).realmRoles([account.role]));
  return { username: account.username, role: account.role, staff, userId, created: !found };
}

async function findUser(api: AdminApi, username: string): Promise<JsonObject | undefined> {
  const [user] = await api.get<JsonObject[]>(`/users?exact=true&username=${encodeURIComponent(username)}`);
  return user;
}

function newUser(account: DemoAccount, password: string, totpSecret: string | null): JsonObject {
  const { username, firstName, lastName } = account;
  const credentials = [{ type: 'password', value: password, temporary: false }, ...(totpSecret ? [otpCredential(totpSecret)] : [])];
  return { username, firstName, lastName, email: `${username}@grandprix.example`, emailVerified: true, enabled: true, credentials };
}

/** A second start with new secrets in `.local` must leave accounts that can be signed in to. */
async function refresh(api: AdminApi, userId: string, password: string, totpSecret: string | null): Promise<void> {
  const user = await api.get(`/users/${userId}`);
  const credentials = await api.get<JsonObject[]>(`/users/${userId}/credentials`);
  await setPassword(api, userId, password);
  const marker = totpSecret ? otpCredential(totpSecret) : null;
  const others = credentials.filter((credential) => text(credential, 'type') === 'otp');
  if (!marker || others.some((credential) => text(credential, 'userLabel') === marker['userLabel'])) return;
  for (const credential of others) await api.delete(`/users/${userId}/credentials/${text(credential, 'id')}`);
  await api.put(`/users/${userId}`, { ...user, credentials: [marker] });
}

/** The history of passwords refuses the one that is set already; then nothing is to do. */
async function setPassword(api: AdminApi, userId: string, password: string): Promise<void> {
  try {
    await api.put(`/users/${userId}/reset-password`, { type: 'password', value: password, temporary: false });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('invalidPasswordHistoryMessage')) throw error;
  }
}

function checkedSecret(secret: string): string {
  if (!/^[A-Z2-7]{26,64}$/.test(secret))
    throw new Error('GPS_DEMO_TOTP_SECRET must be 26 to 64 letters of base32 (A to Z, 2 to 7), without padding');
  return secret;
}

/** The label carries a fingerprint, because a stored secret cannot be read back to see whether it is still the same. */
function otpCredential(secret: string): JsonObject {
  const data = { subType: 'totp', digits: 6, counter: 0, period: 30, algorithm: 'HmacSHA1', secretEncoding: 'BASE32' };
  const fingerprint = createHash('sha256').update(secret).digest('hex').slice(0, 6);
  return {
    type: 'otp',
    userLabel: `Demo authenticator ${fingerprint}`,
    credentialData: JSON.stringify(data),
    secretData: JSON.stringify({ value: secret }),
  };
}
