import { createHmac } from 'node:crypto';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { TokenOptions } from '../issuer.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
let admin: TestApi;
beforeAll(async () => {
  const env = { RATE_LIMIT_FACTOR: '100' };
  api = await startTestApi({ api: 'user', features: [ProbeModule], env });
  admin = await startTestApi({ api: 'admin', features: [ProbeModule], beside: api, env });
}, 60_000);
afterAll(async () => {
  await admin?.stop();
  await api?.stop();
});

const ask = (token: string, to = api) => to.graphql('{ whoami }', {}, token);
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function expectRefused(token: string, codes = ['auth.token_invalid']): Promise<void> {
  const answer = await ask(token);
  expect(answer).toMatchObject({ status: 401, data: null, codes });
}

test('a good token is accepted', async () => {
  const sub = '0198a0b0-0000-7000-8000-000000000001';
  expect(await ask(await api.tokenFor({ sub }))).toMatchObject({ status: 200, data: { whoami: sub } });
});

describe('signature', () => {
  test.each(['none', 'NONE', 'nOnE'])('alg %s is refused', async (alg) => {
    const [, payload] = (await api.tokenFor()).split('.');
    await expectRefused(`${part({ alg, typ: 'JWT' })}.${payload}.`);
  });

  test('an empty signature is refused', async () => {
    const [header, payload] = (await api.tokenFor()).split('.');
    await expectRefused(`${header}.${payload}.`);
  });

  test('HS256 keyed with the public key is refused', async () => {
    const [, payload] = (await api.tokenFor()).split('.');
    const pem = await exportSPKI(api.issuer.publicKey);
    const modulus = (await exportJWK(api.issuer.publicKey)).n as string;
    for (const secret of [pem, Buffer.from(pem.replace(/-----.*?-----|\s/g, ''), 'base64'), Buffer.from(modulus, 'base64url')]) {
      const head = `${part({ alg: 'HS256', kid: 'test-key', typ: 'JWT' })}.${payload}`;
      await expectRefused(`${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`);
    }
  });

  test('a changed payload is refused', async () => {
    const [header, payload, signature] = (await api.tokenFor()).split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    await expectRefused(`${header}.${part({ ...claims, roles: ['administrator'] })}.${signature}`);
  });
});

describe('keys that a token brings along', () => {
  let listener: Server;
  let hits = 0;
  let url: string;
  beforeAll(async () => {
    listener = createServer((_, response) => {
      hits += 1;
      response.end('{"keys":[]}');
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => void listener.close());

  test('jku, x5u, jwk and x5c are ignored', async () => {
    const foreign = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(foreign.publicKey);
    for (const extra of [{ jku: url }, { x5u: url }, { jwk }, { x5c: ['MIIB'] }, { kid: url }]) {
      const header = { alg: 'RS256', typ: 'JWT', kid: 'own', ...extra };
      const token = await new SignJWT({ typ: 'Bearer', azp: 'gps-web', sid: 's', preferred_username: 'x' })
        .setProtectedHeader(header as never)
        .setIssuer(api.issuer.issuer)
        .setAudience('gps-api')
        .setSubject('0198a0b0-0000-7000-8000-000000000002')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(foreign.privateKey);
      await expectRefused(token);
    }
    expect(hits).toBe(0);
  });

  test('a thousand unknown key ids cause one fetch at most', async () => {
    const before = api.issuer.jwksRequests;
    const [, payload, signature] = (await api.tokenFor()).split('.');
    await Promise.all(
      Array.from({ length: 1000 }, (_, i) => ask(`${part({ alg: 'RS256', typ: 'JWT', kid: `unknown-${i}` })}.${payload}.${signature}`)),
    );
    expect(api.issuer.jwksRequests - before).toBeLessThanOrEqual(1);
  });

  test.each(['../../etc/passwd', "' OR 1=1 --", 'x'.repeat(10_000)])('a hostile key id is refused', async (kid) => {
    await expectRefused(await api.tokenFor({ header: { kid } }));
  });
});

describe('claims', () => {
  const now = Math.floor(Date.now() / 1000);
  const REFUSED: [string, () => TokenOptions][] = [
    ['expired', () => ({ expiresIn: -31 })],
    ['not valid yet', () => ({ claims: { nbf: now + 3600 } })],
    ['issued in the future', () => ({ claims: { iat: now + 3600 } })],
    ['without expiry', () => ({ claims: { exp: undefined } })],
    ['of another realm', () => ({ claims: { iss: `${api.issuer.issuer}-other` } })],
    ['with a slash behind the issuer', () => ({ claims: { iss: `${api.issuer.issuer}/` } })],
    ['with the issuer in capitals', () => ({ claims: { iss: api.issuer.issuer.toUpperCase() } })],
    ['for another audience', () => ({ aud: 'account' })],
    ['for the staff API', () => ({ aud: 'gps-admin-api', azp: 'gps-admin' })],
    ['of another client', () => ({ azp: 'evil-client' })],
    ['without a client', () => ({ claims: { azp: undefined } })],
    ['an ID token', () => ({ claims: { typ: 'ID' } })],
    ['a refresh token', () => ({ claims: { typ: 'Refresh' } })],
    ['a logout token', () => ({ claims: { typ: 'Logout' }, header: { typ: 'logout+jwt' } })],
    ['an action token', () => ({ claims: { typ: 'reset-credentials' } })],
    ['of an unknown type', () => ({ claims: { typ: undefined } })],
    ['with a header type that means the same', () => ({ header: { typ: 'application/jwt' } })],
    ['with another header type', () => ({ header: { typ: 'at+jwt' } })],
    ['with a subject that is no id', () => ({ claims: { sub: "1' OR 1=1" } })],
  ];

  test.each(REFUSED)('%s: refused', async (_, options) => expectRefused(await api.tokenFor(options())));

  test('a clock that differs by less than half a minute is forgiven', async () => {
    expect((await ask(await api.tokenFor({ expiresIn: -20 }))).status).toBe(200);
  });

  test('an audience among others is accepted', async () => {
    expect((await ask(await api.tokenFor({ aud: ['account', 'gps-api'] }))).status).toBe(200);
  });

  test.each([['Administrator'], ['administrator '], ['аdministrator'], ['ADMINISTRATOR']])(
    'the look-alike role %j grants nothing',
    async (role) => {
      const answer = await api.graphql('{ staffOnly }', {}, await api.tokenFor({ roles: ['member', role] }));
      expect(answer.codes).toEqual(['auth.forbidden']);
    },
  );

  test('roles under other claims grant nothing', async () => {
    const claims = {
      roles: undefined,
      realm_access: { roles: ['administrator'] },
      resource_access: { 'gps-api': { roles: ['users:lock'] } },
    };
    expect((await api.graphql('{ staffOnly }', {}, await api.tokenFor({ claims }))).codes).toEqual(['auth.forbidden']);
  });
});

describe('between the two APIs', () => {
  test('a members’ token opens nothing in the staff API, and the reverse', async () => {
    expect((await ask(await api.tokenFor(), admin)).status).toBe(401);
    expect((await ask(await admin.tokenFor())).status).toBe(401);
    expect((await ask(await admin.tokenFor(), admin)).status).toBe(200);
  });
});

describe('transport', () => {
  test('a token of 100 kB is refused', async () => {
    const answer = await ask(`${'a'.repeat(50_000)}.${'b'.repeat(50_000)}.c`).catch(() => ({ status: 431 }));
    expect([401, 431]).toContain(answer.status);
  });

  test('a token in the address is not looked at', async () => {
    const token = await api.tokenFor();
    const response = await api.fetch(`/graphql?access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ whoami }"}',
    });
    expect(response.status).toBe(401);
  });

  test.each(['Basic abc', 'Bearer', 'Bearer a b', 'bearer\t x', ''])('the header %j is refused', async (authorization) => {
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: '{"query":"{ hello }"}',
    });
    expect(response.status).toBe(401);
  });
});

test('two tokens in one request are refused, even two good ones', async () => {
  const [first, second] = [await api.tokenFor(), await api.tokenFor()];
  const url = new URL(api.url);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = ['content-type', 'application/json', 'authorization', `Bearer ${first}`, 'authorization', `Bearer ${second}`];
    const call = request(
      { host: url.hostname, port: url.port, path: '/graphql', method: 'POST', headers: ['host', url.host, ...headers] },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    call.once('error', reject);
    call.end('{"query":"{ whoami }"}');
  });
  expect(status).toBe(401);
});

describe('machines', () => {
  test.each<TokenOptions>([{ claims: { sid: undefined } }, { username: 'service-account-gps-api-service' }])(
    'a machine cannot act as a person (%j)',
    async (options) => {
      const sub = '0198a0b0-0000-7000-8000-0000000000aa';
      expect(await ask(await api.tokenFor({ sub, ...options }))).toMatchObject({ status: 403, codes: ['auth.machine_token'] });
      expect(await api.database.query('test.user', 'SELECT 1 FROM users WHERE id = $1', [sub])).toEqual([]);
    },
  );
});
