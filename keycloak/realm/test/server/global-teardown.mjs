import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  if (!globalThis.testKeycloak) return;
  await globalThis.testKeycloak.stop();
  await rm(process.env.TEST_SMS_OUTBOX, { recursive: true, force: true });
  await rm(process.env.TEST_DIRECTORY_CERTIFICATE, { recursive: true, force: true });
}
