import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from '../process/whole-file.ts';
import { StepFailure } from '../steps/step-failure.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const hex = (): string => randomBytes(24).toString('hex');
/** An Ed25519 key. */
const seed = (): string => randomBytes(32).toString('hex');
/** Meets the realm's password policy: upper and lower case, digits and a special character. */
const password = (): string => `Gp-${randomBytes(9).toString('hex')}-7A`;
const totp = (): string => [...randomBytes(32)].map((byte) => BASE32[byte % 32]).join('');

/** Named as in the environment, which wins over what was generated. */
const GENERATORS = {
  POSTGRES_SUPERUSER_PASSWORD: hex,
  DATABASE_OWNER_PASSWORD: hex,
  DATABASE_API_PASSWORD: hex,
  DATABASE_KEYCLOAK_PASSWORD: hex,
  KEYCLOAK_ADMIN_PASSWORD: hex,
  GPS_WEB_CLIENT_SECRET: hex,
  GPS_ADMIN_CLIENT_SECRET: hex,
  GPS_API_CLIENT_SECRET: hex,
  KEYCLOAK_EVENTS_SECRET: hex,
  AUDIT_ANCHOR_KEY: seed,
  WEB_SESSION_SECRET: hex,
  ADMIN_SESSION_SECRET: hex,
  GPS_DEMO_PASSWORD: password,
  GPS_DEMO_TOTP_SECRET: totp,
} as const;

export type SecretName = keyof typeof GENERATORS;
export type Secrets = Readonly<Record<SecretName, string>>;

const NAMES = Object.keys(GENERATORS) as SecretName[];

const readFile = (file: string): Partial<Record<SecretName, string>> => {
  if (!fs.existsSync(file)) return {};
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Record<SecretName, string>>;
  } catch {
    throw new StepFailure(`${file} is no readable JSON`, 'Restore it, or run npm run reset to begin with new secrets and empty data.');
  }
};

/** Generates what is missing and keeps it; only the account that starts the platform may read it. */
export const loadSecrets = (dir: string, env: NodeJS.ProcessEnv): Secrets => {
  const file = path.join(dir, 'secrets.json');
  const kept = readFile(file);
  const complete = Object.fromEntries(NAMES.map((name) => [name, kept[name] || GENERATORS[name]()])) as Secrets;
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  fs.chmodSync(dir, 0o700);
  if (NAMES.some((name) => !kept[name])) writeFileWhole(file, `${JSON.stringify(complete, null, 2)}\n`, 0o600);
  fs.chmodSync(file, 0o600);
  return Object.fromEntries(NAMES.map((name) => [name, env[name] || complete[name]])) as Secrets;
};
