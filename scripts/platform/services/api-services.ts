import { plainEnvironment, type Service } from '../process/service.ts';
import type { Platform } from '../settings/platform.ts';
import { inLocal, inWorkspace } from '../settings/workspace.ts';

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
  KEYCLOAK_EVENTS_SECRET: platform.secrets.KEYCLOAK_EVENTS_SECRET,
  WEB_URL: platform.urls.web,
  ADMIN_URL: platform.urls.admin,
  API_URL: platform.urls.api,
  MEDIA_DIR: platform.mediaDir,
  TRUSTED_PROXY_HOPS: '1',
  // Read by the realm and by the admin API: one list for the sign-in and for every request after it.
  STAFF_ADDRESSES: process.env['STAFF_ADDRESSES'] || 'anywhere',
  NAME_SERVERS: process.env['NAME_SERVERS'] || 'system',
  SMTP_URL: platform.smtpUrl,
  LOG_LEVEL: platform.logLevel,
});

const collector = (): Record<string, string> => {
  const endpoint = process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  return endpoint ? { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } : {};
};

/** Few requests, so a small nursery does; it saves some 50 MB of memory. Members' requests are many and get Node's own size. */
const QUIET = ['--max-semi-space-size=4'];

/** Only the worker signs the heads of the audit trail; whoever has one of the APIs has no key. */
const anchors = (platform: Platform): Record<string, string> => ({
  AUDIT_ANCHOR_KEY: platform.secrets.AUDIT_ANCHOR_KEY,
  AUDIT_ANCHOR_DIR: inLocal('audit-anchors'),
});

/** A test may say what the name service says: if one listens there, its name server is asked before the machine's. */
const nameServers = ({ profile, ports }: Platform): Record<string, string> =>
  profile === 'local' && !process.env['NAME_SERVERS'] ? { NAME_SERVERS: `127.0.0.1:${ports.nameServer},system` } : {};

const PROCESSES = {
  'user-api': { main: 'main.user.js', port: 'userApi', flags: [] },
  'admin-api': { main: 'main.admin.js', port: 'adminApi', flags: QUIET },
  worker: { main: 'main.worker.js', port: 'worker', flags: QUIET },
} as const;

export type ApiProcess = keyof typeof PROCESSES;

export const apiService = (name: ApiProcess, platform: Platform): Service => {
  const { main, port, flags } = PROCESSES[name];
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', '--max-old-space-size=320', ...flags, `dist/${main}`],
    cwd: inWorkspace('apps', 'api'),
    env: {
      ...plainEnvironment(),
      ...apiSettings(platform),
      ...(name === 'worker' ? anchors(platform) : {}),
      ...(name === 'user-api' ? nameServers(platform) : {}),
      ...collector(),
      HOST: '127.0.0.1',
      PORT: String(platform.ports[port]),
    },
    health: { kind: 'http', url: `http://127.0.0.1:${platform.ports[port]}/readyz` },
    patienceSeconds: 90,
  };
};
