import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditLogAdminApiModule } from '../../src/features/audit-log/audit-log.admin-api.module.js';
import { connectLive } from '../platform/live.js';
import { ProbeModule } from '../platform/probe.module.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { KeycloakDouble } from './keycloak-double.js';

type Headers = Record<string, string | string[]>;
const OFFICE = '192.0.2.9';
const HOME = '203.0.113.9';

let keycloak: KeycloakDouble;
let behindProxy: TestApi;
let exposed: TestApi;
let unlimited: TestApi;
beforeAll(async () => {
  keycloak = await KeycloakDouble.start();
  const features = [ProbeModule, AuditLogAdminApiModule];
  const lists = {
    KEYCLOAK_URL: keycloak.url,
    STAFF_ADDRESSES: 'support=192.0.2.0/24 2001:db8:1::/48; administrator=192.0.2.8/29',
    ORGANIZATION_ADDRESSES: 'on',
  };
  behindProxy = await startTestApi({ api: 'admin', features, withAccounts: true, env: { ...lists, TRUSTED_PROXY_HOPS: '1' } });
  exposed = await startTestApi({ api: 'admin', features, withAccounts: true, beside: behindProxy, env: lists });
  unlimited = await startTestApi({ api: 'admin', features, withAccounts: true, beside: behindProxy, env: { TRUSTED_PROXY_HOPS: '1' } });
}, 60_000);
afterAll(async () => {
  for (const api of [unlimited, exposed, behindProxy]) await api?.stop();
  await keycloak?.stop();
});

/** By hand, for `fetch` joins headers and refuses strange ones. */
function codeFor(api: TestApi, token: string, headers: Headers): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    });
    asked.on('error', reject).on('response', async (answer) => {
      const body = JSON.parse(Buffer.concat(await answer.toArray()).toString('utf8')) as { errors?: { extensions: { code: string } }[] };
      resolve(`${answer.statusCode} ${body.errors?.[0]?.extensions.code ?? 'ok'}`);
    });
    asked.end(JSON.stringify({ query: '{ whoami }' }));
  });
}

const tokenOf = (roles: readonly string[], more: object = {}): Promise<string> => behindProxy.tokenFor({ roles, ...more });
const REFUSED = '403 auth.address_not_allowed';

describe('through the proxy', () => {
  test.each([OFFICE, '2001:db8:1::7', `::ffff:${OFFICE}`, '::ffff:c000:209', `${HOME}, ${OFFICE}`])('%s is inside', async (chain) =>
    expect(await codeFor(behindProxy, await tokenOf(['support']), { 'x-forwarded-for': chain })).toBe('200 ok'),
  );

  const OUTSIDE: [string, Headers][] = [
    ['another address', { 'x-forwarded-for': HOME }],
    ['another IPv6 address', { 'x-forwarded-for': '2001:db8:2::7' }],
    ['another address written as IPv6', { 'x-forwarded-for': `::ffff:${HOME}` }],
    ['an address of the office in front', { 'x-forwarded-for': `${OFFICE}, ${HOME}` }],
    ['many of them', { 'x-forwarded-for': `${OFFICE}, ${OFFICE},${OFFICE}, ${HOME}` }],
    ['the header twice', { 'x-forwarded-for': [OFFICE, HOME] }],
    ['the header twice, in two cases', { 'X-FORWARDED-FOR': OFFICE, 'x-forwarded-for': HOME }],
    ['an empty entry of the proxy', { 'x-forwarded-for': `${OFFICE}, ` }],
    ['a port', { 'x-forwarded-for': `${OFFICE}:443` }],
    ['brackets', { 'x-forwarded-for': '[2001:db8:1::7]:443' }],
    ['a zone', { 'x-forwarded-for': '2001:db8:1::7%eth0' }],
    ['octal', { 'x-forwarded-for': '0300.0.2.9' }],
    ['a leading zero', { 'x-forwarded-for': '192.0.02.9' }],
    ['hexadecimal', { 'x-forwarded-for': '0xc0.0.2.9' }],
    ['one number', { 'x-forwarded-for': '3221225993' }],
    ['a short form', { 'x-forwarded-for': '192.521' }],
    ['digits of another script', { 'x-forwarded-for': Buffer.from('１９２.0.2.9').toString('latin1') }],
    ['spaces inside', { 'x-forwarded-for': '192.0. 2.9' }],
    ['quotes', { 'x-forwarded-for': `"${OFFICE}"` }],
    ['a word', { 'x-forwarded-for': 'unknown' }],
    ['Forwarded', { forwarded: `for=${OFFICE}`, 'x-forwarded-for': HOME }],
    ['X-Real-IP', { 'x-real-ip': OFFICE, 'x-forwarded-for': HOME }],
    ['CF-Connecting-IP', { 'cf-connecting-ip': OFFICE, 'x-forwarded-for': HOME }],
    ['True-Client-IP', { 'true-client-ip': OFFICE, 'x-forwarded-for': HOME }],
    ['X-Client-IP and X-Cluster-Client-IP', { 'x-client-ip': OFFICE, 'x-cluster-client-ip': OFFICE, 'x-forwarded-for': HOME }],
    ['X-Original-Forwarded-For', { 'x-original-forwarded-for': OFFICE, 'x-forwarded-for': HOME }],
    ['no header at all', {}],
  ];
  test.each(OUTSIDE)('%s is outside', async (_, headers) =>
    expect(await codeFor(behindProxy, await tokenOf(['support']), headers)).toBe(REFUSED),
  );
});

describe('without a proxy', () => {
  const TRICKS: Headers[] = [
    'x-forwarded-for',
    'forwarded',
    'x-real-ip',
    'cf-connecting-ip',
    'true-client-ip',
    'x-client-ip',
    'x-forwarded',
    'forwarded-for',
  ].map((name) => ({ [name]: name === 'forwarded' ? `for=${OFFICE}` : OFFICE }));
  test.each(TRICKS)('%j moves nobody', async (headers) =>
    expect(await codeFor(exposed, await tokenOf(['support']), headers)).toBe(REFUSED),
  );
});

describe('whom a list holds for', () => {
  test('nobody without a list; all lists of somebody; every client of the API', async () => {
    const from = (roles: readonly string[], address: string): Promise<string> =>
      tokenOf(roles).then((token) => codeFor(behindProxy, token, { 'x-forwarded-for': address }));
    expect(await from(['analyst'], HOME)).toBe('200 ok');
    expect(await from(['support', 'administrator'], '192.0.2.77')).toBe(REFUSED);
    expect(await from(['support', 'administrator'], '192.0.2.9')).toBe('200 ok');
    expect(await codeFor(unlimited, await tokenOf(['support']), { 'x-forwarded-for': HOME })).toBe('200 ok');
  });

  test('an organisation’s list holds for its members; without Keycloak nobody gets in who was never asked about', async () => {
    const [sub, another] = [randomUUID(), randomUUID()];
    keycloak.organizations.set(sub, [{ attributes: { 'gps.address.allow': ['198.51.100.0/24', '2001:db8:7::/48'] } }, { attributes: {} }]);
    const token = await tokenOf(['analyst'], { sub });
    expect(await codeFor(behindProxy, token, { 'x-forwarded-for': '198.51.100.4' })).toBe('200 ok');
    expect(await codeFor(behindProxy, token, { 'x-forwarded-for': OFFICE })).toBe(REFUSED);
    keycloak.down = true;
    expect(await codeFor(behindProxy, token, { 'x-forwarded-for': OFFICE })).toBe(REFUSED);
    expect(await codeFor(behindProxy, await tokenOf(['analyst'], { sub: another }), { 'x-forwarded-for': OFFICE })).toBe(
      '503 internal.unavailable',
    );
    keycloak.down = false;
  });
});

describe('a session that was begun inside', () => {
  test('ends at the door of another place, and goes on inside', async () => {
    const token = await tokenOf(['support']);
    const codes = [];
    for (const address of [OFFICE, HOME, OFFICE]) codes.push(await codeFor(behindProxy, token, { 'x-forwarded-for': address }));
    expect(codes).toEqual(['200 ok', REFUSED, '200 ok']);
  });

  test('opens no socket elsewhere', async () => {
    const live = connectLive(behindProxy, await tokenOf(['support']), { 'x-forwarded-for': HOME });
    expect(await live.closed).toMatchObject({ reason: 'auth.address_not_allowed' });
  });

  test('is on record once for each place, and counted each time', async () => {
    const sub = randomUUID();
    const token = await tokenOf(['support'], { sub });
    for (const address of [HOME, HOME, '203.0.113.10', HOME]) await codeFor(behindProxy, token, { 'x-forwarded-for': address });
    const rows = await behindProxy.database.query<{ details: object }>(
      'test.refused_addresses',
      `SELECT details FROM audit_log WHERE action = 'user.address_refused' AND subject_id = $1`,
      [sub],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]?.details).toMatchObject({ client: 'gps-admin', lists: ['support'] });
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
    expect(await (await behindProxy.fetch('/metrics')).text()).toMatch(
      /gps_refusals_total\{code="auth.address_not_allowed",process="admin"\} \d\d/,
    );
  });
});
