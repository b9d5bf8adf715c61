export default async function globalTeardown() {
  await globalThis.testKeycloak?.stop();
}
