import { plainEnvironment, type Service } from '../process/service.ts';
import type { Platform } from '../settings/platform.ts';
import { inWorkspace } from '../settings/workspace.ts';

/** What both APIs, the worker and the migrations read; the compose file is compared with these names and values. */
export const apiSettings = (platform: Platform): Record<string, string> => ({
  NODE_ENV: 'production',
  GPS_PROFILE: platform.profile,
  DATABASE_URL: platform.database.apiUrl,
  REDIS_URL: platform.redis.url,
  KEYCLOAK_URL: platform.urls.keycloak,
  KEYCLOAK_REALM: platform.realm,
  KEYCLOAK_API_CLIENT_ID: 'gps-api-service',
  KEYCLOAK_API_CLIENT_SECRET: platform.secrets.GPS_API_CLIENT_SECRET,
  WEB_URL: platform.urls.web,
  ADMIN_URL: platform.urls.admin,
  API_URL: platform.urls.api,
  MEDIA_DIR: platform.mediaDir,
  TRUSTED_PROXY_HOPS: '1',
  SMTP_URL: platform.smtpUrl,
  LOG_LEVEL: platform.logLevel,
});

const collector = (): Record<string, string> => {
  const endpoint = process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  return endpoint ? { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } : {};
};

const PROCESSES = {
  'user-api': { main: 'main.user.js', port: 'userApi' },
  'admin-api': { main: 'main.admin.js', port: 'adminApi' },
  worker: { main: 'main.worker.js', port: 'worker' },
} as const;

export type ApiProcess = keyof typeof PROCESSES;

export const apiService = (name: ApiProcess, platform: Platform): Service => {
  const { main, port } = PROCESSES[name];
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', '--max-old-space-size=320', `dist/${main}`],
    cwd: inWorkspace('apps', 'api'),
    env: { ...plainEnvironment(), ...apiSettings(platform), ...collector(), HOST: '127.0.0.1', PORT: String(platform.ports[port]) },
    health: { kind: 'http', url: `http://127.0.0.1:${platform.ports[port]}/readyz` },
    patienceSeconds: 90,
  };
};
