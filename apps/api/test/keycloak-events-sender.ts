import { createHmac, randomUUID } from 'node:crypto';
import type { TestApi } from './start-test-api.js';

export const EVENTS_SECRET = 'events-secret-of-the-tests-0123456789abcdef';

export const userEvent = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: randomUUID(),
  kind: 'user',
  time: new Date().toISOString(),
  realm: 'grand-prix',
  type: 'LOGIN',
  error: null,
  client: 'gps-web',
  user: randomUUID(),
  session: randomUUID(),
  address: '203.0.113.7',
  details: { auth_method: 'openid-connect' },
  ...more,
});

export const adminEvent = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: randomUUID(),
  kind: 'admin',
  time: new Date().toISOString(),
  realm: 'grand-prix',
  operation: 'UPDATE',
  resourceType: 'USER',
  resourcePath: `users/${randomUUID()}`,
  error: null,
  representationHash: `sha256:${'0'.repeat(64)}`,
  actor: { realm: 'master', client: 'admin-cli', user: randomUUID(), address: '203.0.113.8' },
  ...more,
});

/** Delivers as Keycloak's provider does; answers the status. */
export async function deliver(
  api: TestApi,
  events: unknown,
  tamper: { secret?: string; time?: number; body?: string } = {},
): Promise<number> {
  const body = JSON.stringify({ version: 1, events });
  const time = String(tamper.time ?? Math.floor(Date.now() / 1000));
  const mac = createHmac('sha256', tamper.secret ?? EVENTS_SECRET)
    .update(`${time}.${body}`)
    .digest('hex');
  const response = await api.fetch('/internal/keycloak/events', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'gps-signature': `t=${time},v1=${mac}` },
    body: tamper.body ?? body,
  });
  return response.status;
}
