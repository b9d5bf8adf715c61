import type { Platform } from '../settings/platform.ts';
import type { Step } from '../steps/steps.ts';
import { runGps } from '../launch/gps.ts';
import { operatorSettings } from './operator-settings.ts';

/** What the realm file leaves open; the names stand in keycloak/realm. */
export const realmEnvironment = (platform: Platform): Record<string, string> => ({
  ...operatorSettings(process.env),
  KEYCLOAK_ADMIN_USERNAME: platform.keycloakAdmin.username,
  KEYCLOAK_ADMIN_PASSWORD: platform.keycloakAdmin.password,
  GPS_WEB_CLIENT_SECRET: platform.secrets.GPS_WEB_CLIENT_SECRET,
  GPS_ADMIN_CLIENT_SECRET: platform.secrets.GPS_ADMIN_CLIENT_SECRET,
  GPS_API_CLIENT_SECRET: platform.secrets.GPS_API_CLIENT_SECRET,
  // Keycloak itself calls the API to tell of ended sessions, past the public address.
  API_INTERNAL_URL: `http://127.0.0.1:${platform.ports.userApi}`,
});

export const applyRealm = async (platform: Platform, step: Step): Promise<void> => {
  let last = '';
  await runGps(platform, ['realm', 'apply'], {
    log: 'realm',
    env: realmEnvironment(platform),
    remedy: 'Read .local/logs/realm.log; gps realm plan shows what would change.',
    onLine: (line) => (last = line),
  });
  if (last) step.note(last);
};

const ACCOUNT_LINE = /^(?<name>[a-z]+)\s.*\s(?<id>[0-9a-f-]{36})\s+(?<state>created|already there)$/;

/**
 * Only in the local profile: everybody may read their password on the screen. The command refuses any other as well.
 * @returns name and id of each, as `gps seed --demo` takes them
 */
export const applyDemoAccounts = async (platform: Platform, step: Step): Promise<string> => {
  let created = 0;
  const accounts: string[] = [];
  await runGps(platform, ['realm', 'demo-accounts'], {
    log: 'realm',
    env: {
      ...realmEnvironment(platform),
      GPS_DEMO_PASSWORD: platform.secrets.GPS_DEMO_PASSWORD,
      GPS_DEMO_TOTP_SECRET: platform.secrets.GPS_DEMO_TOTP_SECRET,
    },
    remedy: 'Read .local/logs/realm.log.',
    onLine: (line) => {
      const account = ACCOUNT_LINE.exec(line)?.groups;
      if (!account) return;
      accounts.push(`${account['name']}=${account['id']}`);
      if (account['state'] === 'created') created += 1;
    },
  });
  step.note(created ? `${created} created` : 'already there');
  return accounts.join(',');
};
