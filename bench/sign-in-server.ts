import { freePort } from '../keycloak/realm/test/server/free-port.ts';
import { startKeycloak } from '../keycloak/realm/test/server/keycloak-server.ts';
import { providerSettings } from '../keycloak/realm/test/server/provider-settings.ts';

/** `npm run bench -- sign-in`: on the server of TEST_KEYCLOAK_URL, or on one of its own that is gone afterwards. */
export async function measureSignIn(): Promise<number> {
  process.env['TEST_EVENTS_PORT'] ??= String(await freePort());
  const server = process.env['TEST_KEYCLOAK_URL'] ? null : await startKeycloak(providerSettings());
  if (server)
    Object.assign(process.env, {
      TEST_KEYCLOAK_URL: server.url,
      TEST_KEYCLOAK_USERNAME: server.username,
      TEST_KEYCLOAK_PASSWORD: server.password,
    });
  try {
    return (await (await import('./sign-in.ts')).compareSignIn()) ? 0 : 1;
  } finally {
    await server?.stop();
  }
}
