import { startKeycloak } from './keycloak-server.ts';

/** One Keycloak for all integration specs; they run one after the other. A server that is named already is used as it is. */
export default async function globalSetup() {
  if (process.env.TEST_KEYCLOAK_URL) return;
  const server = await startKeycloak();
  globalThis.testKeycloak = server;
  Object.assign(process.env, {
    TEST_KEYCLOAK_URL: server.url,
    TEST_KEYCLOAK_USERNAME: server.username,
    TEST_KEYCLOAK_PASSWORD: server.password,
    TEST_KEYCLOAK_HOME: server.home,
  });
}
