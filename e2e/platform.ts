import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the running platform is. `npm run e2e` and `npm test` set the environment; run by hand, the addresses of `npm start` apply
 * and the demo accounts' secrets are read from the local profile's folder.
 */
const offset = Number(process.env.GPS_PORT_OFFSET ?? 0);
const at = (name: string, port: number) => process.env[name] ?? `http://localhost:${port + offset}`;

const localFolder = (): string => process.env.GPS_LOCAL_DIR ?? path.resolve(import.meta.dirname, '../.local');

function localSecret(name: string): string {
  const given = process.env[name];
  if (given) return given;
  const secrets = JSON.parse(readFileSync(path.join(localFolder(), 'secrets', 'secrets.json'), 'utf8')) as Record<string, string>;
  const value = secrets[name];
  if (!value) throw new Error(`${name} is neither in the environment nor among the local secrets: is the platform started?`);
  return value;
}

export const platform = {
  web: at('WEB_URL', 3000),
  admin: at('ADMIN_URL', 3001),
  api: at('API_URL', 4000),
  keycloak: at('KEYCLOAK_URL', 8080),
  mail: at('MAIL_URL', 8025),
  realm: process.env.KEYCLOAK_REALM ?? 'grand-prix',
  get issuer() {
    return `${this.keycloak}/realms/${this.realm}`;
  },
  /** Where the API looks for a test's name server before it asks the machine's. */
  nameServerPort: Number(process.env.NAME_SERVER_PORT ?? 8053 + offset),
  /** Password that all demo accounts share. */
  get demoPassword() {
    return localSecret('GPS_DEMO_PASSWORD');
  },
  /** Base32 secret of the staff demo accounts' authenticator. */
  get demoTotpSecret() {
    return localSecret('GPS_DEMO_TOTP_SECRET');
  },
  secret: localSecret,
  /** Where text messages of the local profile land. */
  get smsOutbox() {
    return process.env.GPS_SMS_OUTBOX || path.join(localFolder(), 'sms-outbox');
  },
};
