import type { Platform } from '../settings/platform.ts';
import type { Step } from '../steps/steps.ts';
import { runGps } from '../launch/gps.ts';

/** What the realm file leaves open; the names stand in keycloak/realm. */
export const realmEnvironment = (platform: Platform): Record<string, string> => ({
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

/** Only in the local profile: everybody may read their password on the screen. The command refuses any other as well. */
export const applyDemoAccounts = async (platform: Platform, step: Step): Promise<void> => {
  let created = 0;
  await runGps(platform, ['realm', 'demo-accounts'], {
    log: 'realm',
    env: {
      ...realmEnvironment(platform),
      GPS_DEMO_PASSWORD: platform.secrets.GPS_DEMO_PASSWORD,
      GPS_DEMO_TOTP_SECRET: platform.secrets.GPS_DEMO_TOTP_SECRET,
    },
    remedy: 'Read .local/logs/realm.log.',
    onLine: (line) => (created += line.endsWith('created') ? 1 : 0),
  });
  step.note(created ? `${created} created` : 'already there');
};
