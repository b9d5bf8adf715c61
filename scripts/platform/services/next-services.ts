import { plainEnvironment, type Service } from '../process/service.ts';
import type { Platform } from '../settings/platform.ts';
import { inWorkspace } from '../settings/workspace.ts';

export type NextApp = 'web' | 'admin';

/** What a Next.js server reads; the compose file is compared with these names and values. */
export const nextSettings = (app: NextApp, platform: Platform): Record<string, string> => ({
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  GPS_PROFILE: platform.profile,
  WEB_URL: platform.urls.web,
  ADMIN_URL: platform.urls.admin,
  API_URL: platform.urls.api,
  API_INTERNAL_URL: `http://127.0.0.1:${platform.ports.userApi}`,
  ADMIN_API_INTERNAL_URL: `http://127.0.0.1:${platform.ports.adminApi}`,
  KEYCLOAK_URL: platform.urls.keycloak,
  KEYCLOAK_REALM: platform.realm,
  KEYCLOAK_CLIENT_ID: app === 'web' ? 'gps-web' : 'gps-admin',
  KEYCLOAK_CLIENT_SECRET: app === 'web' ? platform.secrets.GPS_WEB_CLIENT_SECRET : platform.secrets.GPS_ADMIN_CLIENT_SECRET,
  NEXTAUTH_URL: app === 'web' ? platform.urls.web : platform.urls.admin,
  NEXTAUTH_SECRET: app === 'web' ? platform.secrets.WEB_SESSION_SECRET : platform.secrets.ADMIN_SESSION_SECRET,
  REDIS_URL: platform.redis.url,
  LOG_LEVEL: platform.logLevel,
});

export const standaloneDir = (app: NextApp): string => inWorkspace('apps', app, '.next', 'standalone', 'apps', app);

export const nextService = (app: NextApp, platform: Platform): Service => ({
  name: app,
  command: process.execPath,
  args: ['--max-old-space-size=320', 'server.js'],
  cwd: standaloneDir(app),
  env: { ...plainEnvironment(), ...nextSettings(app, platform), HOSTNAME: '127.0.0.1', PORT: String(platform.ports[app]) },
  health: { kind: 'http', url: `http://127.0.0.1:${platform.ports[app]}/api/healthz` },
  patienceSeconds: 60,
});
