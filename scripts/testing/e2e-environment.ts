import type { Platform } from '../platform/settings/platform.ts';

/** Where the suite finds the platform and its demo accounts. */
export const e2eEnvironment = (platform: Platform, chromium: string): Record<string, string> => ({
  CI: 'true',
  CHROMIUM_PATH: chromium,
  WEB_URL: platform.urls.web,
  ADMIN_URL: platform.urls.admin,
  API_URL: platform.urls.api,
  KEYCLOAK_URL: platform.urls.keycloak,
  KEYCLOAK_REALM: platform.realm,
  MAIL_URL: platform.urls.mail,
  NAME_SERVER_PORT: String(platform.ports.nameServer),
  DATABASE_OWNER_URL: platform.database.ownerUrl,
  ...platform.secrets,
});
