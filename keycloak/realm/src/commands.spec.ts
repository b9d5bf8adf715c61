import { expect, test } from '@jest/globals';
import { Command } from 'commander';
import { registerRealmCommands } from './commands.ts';

async function run(args: string[], environment: Record<string, string>): Promise<string> {
  const program = new Command('gps').exitOverride();
  registerRealmCommands(program, environment);
  return program.parseAsync(['node', 'gps', 'realm', ...args]).then(
    () => '',
    (error: Error) => error.message,
  );
}

test('one line names everything that is missing, for Keycloak and for the realm alike', async () => {
  expect(await run(['plan'], {})).toBe(
    'missing environment variables for the realm: KEYCLOAK_URL, KEYCLOAK_ADMIN_USERNAME, KEYCLOAK_ADMIN_PASSWORD, ADMIN_URL, API_INTERNAL_URL, GPS_ADMIN_CLIENT_SECRET, GPS_API_CLIENT_SECRET, GPS_WEB_CLIENT_SECRET, SMTP_HOST, SMTP_PORT, WEB_URL',
  );
});

test('a Keycloak that is not there is named with its setting', async () => {
  const settings = { KEYCLOAK_URL: 'http://127.0.0.1:9', KEYCLOAK_ADMIN_USERNAME: 'a', KEYCLOAK_ADMIN_PASSWORD: 'b' };
  expect(await run(['export'], settings)).toMatch(/^Keycloak cannot be reached at http:\/\/127.0.0.1:9 \(KEYCLOAK_URL\)/);
});

test('a file that is no realm is named', async () => {
  expect(await run(['lint', '--file', import.meta.filename], {})).toContain('is no readable realm file');
});
