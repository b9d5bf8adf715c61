import { certificateIn, newCertificate } from './directory-certificate.ts';
import { freePort } from './free-port.ts';
import { startKeycloak } from './keycloak-server.ts';
import { providerSettings, smsOutbox } from './provider-settings.ts';

/** One Keycloak for all integration specs; they run one after the other. A server that is named already is used as it is. */
export default async function globalSetup() {
  if (process.env.TEST_KEYCLOAK_URL) return;
  process.env.TEST_EVENTS_PORT ??= String(await freePort());
  // The one that Keycloak believes; a directory of the tests shows it.
  process.env.TEST_DIRECTORY_CERTIFICATE = newCertificate();
  const truststore = { KC_TRUSTSTORE_PATHS: certificateIn(process.env.TEST_DIRECTORY_CERTIFICATE) };
  const server = await startKeycloak({ ...providerSettings(), ...truststore });
  globalThis.testKeycloak = server;
  Object.assign(process.env, {
    TEST_KEYCLOAK_URL: server.url,
    TEST_KEYCLOAK_USERNAME: server.username,
    TEST_KEYCLOAK_PASSWORD: server.password,
    TEST_KEYCLOAK_HOME: server.home,
    TEST_KEYCLOAK_DATABASE: server.database,
    TEST_SMS_OUTBOX: smsOutbox,
  });
}
