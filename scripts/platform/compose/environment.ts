import { operatorSettingsForContainers } from '../keycloak/operator-settings.ts';
import { javaOptions } from '../keycloak/java-options.ts';
import { behindProxy } from '../keycloak/service.ts';
import { textMessages } from '../keycloak/text-messages.ts';
import type { Platform } from '../settings/platform.ts';

/** What docker-compose.yml asks for: secrets, ports and public addresses. It has no defaults for secrets. */
export const composeEnvironment = (platform: Platform): Record<string, string> => ({
  GPS_PROFILE: platform.profile,
  KEYCLOAK_REALM: platform.realm,
  LOG_LEVEL: platform.logLevel,
  WEB_URL: platform.urls.web,
  ADMIN_URL: platform.urls.admin,
  API_URL: platform.urls.api,
  KEYCLOAK_URL: platform.urls.keycloak,
  USER_API_PORT: String(platform.ports.userApi),
  ADMIN_API_PORT: String(platform.ports.adminApi),
  WORKER_PORT: String(platform.ports.worker),
  WEB_PORT: String(platform.ports.web),
  ADMIN_PORT: String(platform.ports.admin),
  API_PORT: String(platform.ports.api),
  KEYCLOAK_PORT: String(platform.ports.keycloak),
  KEYCLOAK_MANAGEMENT_PORT: String(platform.ports.keycloakManagement),
  MAIL_PORT: String(platform.ports.mailUi),
  SMTP_PORT: String(platform.ports.smtp),
  POSTGRES_PORT: String(platform.ports.postgres),
  REDIS_PORT: String(platform.ports.redis),
  KEYCLOAK_ADMIN_USERNAME: platform.keycloakAdmin.username,
  SMS_OUTBOX: platform.profile === 'local' ? '/tmp/sms-outbox' : '',
  ...textMessages(process.env),
  ...operatorSettingsForContainers(process.env),
  ...behindProxy(platform.urls.keycloak),
  KEYCLOAK_CACHE: platform.keycloakCache,
  KEYCLOAK_JAVA_OPTIONS: javaOptions(platform.profile),
  ...platform.secrets,
  F1_DATA_DIR: platform.f1DataDir ?? './libs/motorsport',
});
