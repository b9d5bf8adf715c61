import path from 'node:path';
import { plainEnvironment, type Service } from '../process/service.ts';
import type { Platform } from '../settings/platform.ts';
import { inLocal } from '../settings/workspace.ts';
import { keycloakHome } from './distribution.ts';
import { truststore } from './operator-settings.ts';
import { javaOptions } from './java-options.ts';
import { textMessages } from './text-messages.ts';

/** What the server is told at start, apart from where it listens; the compose file is compared with this. */
export const KEYCLOAK_SETTINGS: Record<string, string> = {
  JAVA_OPTS_KC_HEAP: '-Xms128m -Xmx640m',
  KC_DB_POOL_MAX_SIZE: '20',
  KC_HTTP_ENABLED: 'true',
};

/** Only behind a proxy of ours are forwarded addresses believed; exposed directly, anybody could write them. */
export const behindProxy = (url: string): Record<string, string> =>
  ['localhost', '127.0.0.1'].includes(new URL(url).hostname)
    ? {}
    : { KC_PROXY_HEADERS: 'xforwarded', KC_PROXY_TRUSTED_ADDRESSES: '127.0.0.1' };

/** Events go straight to the API, past its public address. */
const eventLog = (platform: Platform): Record<string, string> => ({
  KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__URL: `http://127.0.0.1:${platform.ports.userApi}/internal/keycloak/events`,
  KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__SECRET: platform.secrets.KEYCLOAK_EVENTS_SECRET,
});

export const keycloakService = (platform: Platform): Service => ({
  name: 'keycloak',
  command: path.join(keycloakHome(), 'bin', 'kc.sh'),
  args: ['start', '--optimized'],
  cwd: keycloakHome(),
  env: {
    ...plainEnvironment(),
    ...KEYCLOAK_SETTINGS,
    JAVA_OPTS_APPEND: javaOptions(platform.profile),
    KC_CACHE: platform.keycloakCache,
    ...behindProxy(platform.urls.keycloak),
    ...textMessages(process.env),
    GPS_SMS_OUTBOX: platform.profile === 'local' ? process.env['GPS_SMS_OUTBOX'] || inLocal('sms-outbox') : '',
    ...eventLog(platform),
    ...truststore(process.env),
    KC_BOOTSTRAP_ADMIN_USERNAME: platform.keycloakAdmin.username,
    KC_BOOTSTRAP_ADMIN_PASSWORD: platform.keycloakAdmin.password,
    KC_DB_URL: platform.keycloakDatabase.jdbcUrl,
    KC_DB_USERNAME: platform.keycloakDatabase.username,
    KC_DB_PASSWORD: platform.keycloakDatabase.password,
    KC_HOSTNAME: platform.urls.keycloak,
    KC_HTTP_HOST: '127.0.0.1',
    KC_HTTP_PORT: String(platform.ports.keycloak),
    KC_HTTP_MANAGEMENT_PORT: String(platform.ports.keycloakManagement),
  },
  health: { kind: 'http', url: `http://127.0.0.1:${platform.ports.keycloakManagement}/health/ready` },
  patienceSeconds: 420, // a first start fills the database, on two busy cores
});
