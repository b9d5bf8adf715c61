import { createHash, randomBytes } from 'node:crypto';
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
  { username: 'otto', firstName: 'Otto', lastName: 'Brandt', role: 'auditor' },
  { username: 'opal', firstName: 'Opal', lastName: 'Reyes', role: 'operator' },
  { username: 'ada', firstName: 'Ada', lastName: 'Novak', role: 'administrator' },
];

/** As the realm's password policy says. */
const REMEMBERED_PASSWORDS = 3;

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
  return Promise.all(DEMO_ACCOUNTS.map((account) => ensureAccount(api, account, settings.password, secret)));
}

async function ensureAccount(api: AdminApi, account: DemoAccount, password: string, totpSecret: string): Promise<DemoResult> {
  const staff = ROLES[account.role].staff;
  const found = await findUser(api, account.username);
  if (!found) await api.post('/users', newUser(account, password, staff ? totpSecret : null));
  const user = found ?? (await findUser(api, account.username));
  if (!user) throw new Error(`Keycloak did not create the demo account ${account.username}`);
  const userId = text(user, 'id');
  const credentials = found ? ensureCredentials(api, userId, password, staff ? totpSecret : null) : labelPassword(api, userId, password);
  await Promise.all([credentials, ensureRole(api, userId, account.role)]);
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

async function ensureRole(api: AdminApi, userId: string, role: Role): Promise<void> {
  const held = await api.get<JsonObject[]>(`/users/${userId}/role-mappings/realm`);
  if (held.some((one) => text(one, 'name') === role)) return;
  await api.post(`/users/${userId}/role-mappings/realm`, await new Directory(api).realmRoles([role]));
}

/** A second start with new secrets in `.local` must leave accounts that can be signed in to; one with the same changes nothing. */
async function ensureCredentials(api: AdminApi, userId: string, password: string, totpSecret: string | null): Promise<void> {
  const path = `/users/${userId}/credentials`;
  const credentials = await api.get<JsonObject[]>(path);
  const ofType = (type: string) => credentials.filter((credential) => text(credential, 'type') === type);
  if (!ofType('password').some((credential) => text(credential, 'userLabel') === passwordLabel(password))) {
    await setPassword(api, userId, password);
    await labelPassword(api, userId, password);
  }
  const marker = totpSecret ? otpCredential(totpSecret) : null;
  const others = ofType('otp');
  if (!marker || others.some((credential) => text(credential, 'userLabel') === marker['userLabel'])) return;
  for (const credential of others) await api.delete(`${path}/${text(credential, 'id')}`);
  await api.put(`/users/${userId}`, { ...(await api.get<JsonObject>(`/users/${userId}`)), credentials: [marker] });
}

/** Keycloak drops the label when the password is changed, by whomever. */
async function labelPassword(api: AdminApi, userId: string, password: string): Promise<void> {
  const path = `/users/${userId}/credentials`;
  const set = (await api.get<JsonObject[]>(path)).find((credential) => text(credential, 'type') === 'password');
  if (set) await api.putText(`${path}/${text(set, 'id')}/userLabel`, passwordLabel(password));
}

/** The history refuses what was the password lately; then it is filled with others until it has forgotten. */
async function setPassword(api: AdminApi, userId: string, password: string): Promise<void> {
  const set = (value: string) => api.put(`/users/${userId}/reset-password`, { type: 'password', value, temporary: false });
  try {
    await set(password);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('invalidPasswordHistoryMessage')) throw error;
    for (let others = 0; others < REMEMBERED_PASSWORDS; others++) await set(`Gp-${randomBytes(12).toString('hex')}-7A`);
    await set(password);
  }
}

function passwordLabel(password: string): string {
  return `Demo password ${fingerprint(password)}`;
}

/** A stored secret cannot be read back to see whether it is still the same, so labels carry this. */
function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 6);
}

function checkedSecret(secret: string): string {
  if (!/^[A-Z2-7]{26,64}$/.test(secret))
    throw new Error('GPS_DEMO_TOTP_SECRET must be 26 to 64 letters of base32 (A to Z, 2 to 7), without padding');
  return secret;
}

function otpCredential(secret: string): JsonObject {
  const data = { subType: 'totp', digits: 6, counter: 0, period: 30, algorithm: 'HmacSHA1', secretEncoding: 'BASE32' };
  return {
    type: 'otp',
    userLabel: `Demo authenticator ${fingerprint(secret)}`,
    credentialData: JSON.stringify(data),
    secretData: JSON.stringify({ value: secret }),
  };
}
