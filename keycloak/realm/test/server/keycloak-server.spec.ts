import { spawn } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { end } from './keycloak-server.ts';

const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

test('who ended a server waits for nothing more', async () => {
  const server = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
  const before = timers();
  await end(server);
  expect(server.signalCode).toBe('SIGTERM');
  expect(timers()).toBeLessThanOrEqual(before);
});
