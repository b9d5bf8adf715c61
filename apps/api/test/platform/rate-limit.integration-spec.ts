import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from '../../src/platform/redis/redis.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { connectLive } from './live.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
let other: TestApi;
beforeAll(async () => {
  api = await startTestApi({ api: 'user', features: [ProbeModule], env: { TRUSTED_PROXY_HOPS: '1' } });
  other = await startTestApi({ api: 'user', features: [ProbeModule], beside: api, env: { TRUSTED_PROXY_HOPS: '1' } });
}, 60_000);
afterAll(async () => {
  await other?.stop();
  await api?.stop();
});

/** Away from the end of a minute, where counting starts anew. */
async function earlyInWindow(): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 15_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
}

const ask = (query: string, headers: Record<string, string>, at = api) =>
  at.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });

async function statuses(count: number, query: string, headers: Record<string, string>, at = api): Promise<number[]> {
  const answers: number[] = [];
  for (let i = 0; i < count; i += 20)
    answers.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(20, count - i) }, () => ask(query, headers, at).then((r) => (r.arrayBuffer(), r.status))),
      )),
    );
  return answers;
}

describe('limits', () => {
  test('writes: sixty a minute, counted over all processes, told in headers and with a code', async () => {
    await earlyInWindow();
    const headers = { authorization: `Bearer ${await api.tokenFor()}` };
    const first = await ask('mutation { write }', headers);
    expect(first.headers.get('ratelimit')).toMatch(/^limit=60, remaining=59, reset=\d+$/);
    const seen = [...(await statuses(40, 'mutation { write }', headers)), ...(await statuses(40, 'mutation { write }', headers, other))];
    expect(seen.filter((status) => status === 200)).toHaveLength(59);
    const refused = await ask('mutation { write }', headers);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'rate.limited', details: { class: 'write' } } }] });
    expect((await ask('{ hello }', headers)).status).toBe(200);
  }, 90_000);

  test('what asks for fresh proof of who one is: five a minute', async () => {
    await earlyInWindow();
    const headers = { authorization: `Bearer ${await api.tokenFor()}` };
    const seen = await statuses(8, 'mutation { sensitiveWrite }', headers);
    expect(seen.filter((status) => status === 429)).toHaveLength(3);
  }, 90_000);
});

describe('the address of a signed-out caller', () => {
  const TRICKS: Record<string, string>[] = [
    ...[
      'x-real-ip',
      'x-client-ip',
      'client-ip',
      'true-client-ip',
      'cf-connecting-ip',
      'fastly-client-ip',
      'x-cluster-client-ip',
      'x-forwarded',
      'forwarded-for',
      'x-originating-ip',
      'x-remote-ip',
      'x-remote-addr',
      'x-host',
      'via',
    ].map((name) => ({ [name]: '@' })),
    { forwarded: 'for=@' },
    { 'x-forwarded-for': '@, 203.0.113.7' },
    { 'x-forwarded-for': '@,@,@,203.0.113.7' },
    { 'x-forwarded-for': ' @ , 203.0.113.7 ' },
    { 'x-forwarded-for': '"@", 203.0.113.7' },
    { 'X-FORWARDED-FOR': '@, ::ffff:203.0.113.7' },
  ];

  test(`is not moved by any of ${TRICKS.length} header tricks`, async () => {
    await earlyInWindow();
    const before = await remainingFor({ 'x-forwarded-for': '203.0.113.7' });
    let n = 0;
    for (const trick of TRICKS) {
      n += 1;
      const forged = Object.fromEntries(Object.entries(trick).map(([name, value]) => [name, value.replaceAll('@', `198.51.100.${n}`)]));
      expect([trick, await remainingFor({ 'x-forwarded-for': '203.0.113.7', ...forged })]).toEqual([trick, before - n]);
    }
  }, 90_000);

  test('an IPv6 household is one', async () => {
    await earlyInWindow();
    const first = await remainingFor({ 'x-forwarded-for': '2001:db8:1:2:3::4' });
    expect(await remainingFor({ 'x-forwarded-for': '2001:db8:1:2:ffff:ffff:ffff:ffff' })).toBe(first - 1);
    expect(await remainingFor({ 'x-forwarded-for': '2001:db8:1:3::1' })).toBe(599);
  }, 90_000);

  async function remainingFor(headers: Record<string, string>): Promise<number> {
    const response = await ask('{ hello }', headers);
    return Number(/remaining=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
  }
});

describe('tokens that fail', () => {
  const from = (address: string, token: string) => ({ authorization: `Bearer ${token}`, 'x-forwarded-for': address });
  const forged = async () => (await api.tokenFor()).replace(/\.[^.]+$/, '.AAAA');
  const many = async (count: number, address: string, at = api) => statuses(count, '{ hello }', from(address, await forged()), at);

  test('are answered 429 with a code after 120 a minute from one address, over all processes; good tokens from there are not', async () => {
    await earlyInWindow();
    const good = await api.tokenFor();
    const before = [...(await many(60, '198.51.100.1')), ...(await many(60, '198.51.100.1', other))];
    expect(before.every((status) => status === 401)).toBe(true);
    // A process hears of the others' counts when it tells its own.
    const settled = () => new Promise((resolve) => setTimeout(resolve, 500));
    await settled();
    for (const at of [api, other]) await many(1, '198.51.100.1', at);
    await settled();
    for (const at of [api, other]) {
      const refused = await ask('{ hello }', from('198.51.100.1', await forged()), at);
      expect(refused.status).toBe(429);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'rate.limited', details: { class: 'failedToken' } } }] });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    for (const headers of [from('198.51.100.1', good), from('198.51.100.1', await api.tokenFor()), { 'x-forwarded-for': '198.51.100.1' }])
      expect((await ask('{ hello }', headers)).status).toBe(200);
    expect((await ask('{ hello }', from('198.51.100.2', await forged()))).status).toBe(401);
  }, 90_000);

  test('count too where a live connection is opened with them, or a sign-out is forged', async () => {
    await earlyInWindow();
    const headers = { 'x-forwarded-for': '198.51.100.3' };
    const logout = () =>
      api.fetch('/auth/backchannel-logout', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'logout_token=a.b.c',
      });
    expect([(await logout()).status, (await connectLive(api, await forged(), headers).closed).reason]).toEqual([400, 'auth.token_invalid']);
    await many(118, '198.51.100.3');
    expect((await logout()).status).toBe(429);
    expect(await connectLive(api, await forged(), headers).closed).toMatchObject({ code: 4429, reason: 'rate.limited' });
  }, 90_000);
});

test('without Redis reading and writing go on, and what is sensitive is closed', async () => {
  const alone = await startTestApi({ api: 'user', features: [ProbeModule] });
  const headers = { authorization: `Bearer ${await alone.tokenFor()}` };
  alone.app.get(Redis).commands.disconnect();
  expect((await ask('{ whoami }', headers, alone)).status).toBe(200);
  expect((await ask('mutation { write }', headers, alone)).status).toBe(200);
  const sensitive = await ask('mutation { sensitiveWrite }', headers, alone);
  expect([sensitive.status, await sensitive.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'internal.unavailable' } }] }]);
  await alone.stop();
});
