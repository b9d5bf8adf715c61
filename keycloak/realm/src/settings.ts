import type { AdminApiSettings } from './admin-api.ts';
import { MissingSettingsError, type Environment } from './placeholders.ts';

/** How to reach Keycloak as its administrator; every missing name in one message. */
export function adminSettings(environment: Environment): AdminApiSettings {
  const names = ['KEYCLOAK_URL', 'KEYCLOAK_ADMIN_USERNAME', 'KEYCLOAK_ADMIN_PASSWORD'];
  const missing = names.filter((name) => !environment[name]);
  if (missing.length > 0) throw new MissingSettingsError(missing);
  const value = (name: string) => environment[name] ?? '';
  if (!URL.canParse(value('KEYCLOAK_URL'))) throw new Error('KEYCLOAK_URL is not a URL; expected http://localhost:8080 or the like');
  return {
    url: value('KEYCLOAK_URL'),
    realm: environment['KEYCLOAK_REALM'] || 'grand-prix',
    username: value('KEYCLOAK_ADMIN_USERNAME'),
    password: value('KEYCLOAK_ADMIN_PASSWORD'),
  };
}
