import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { platform } from '../platform.ts';
import { USER_API, memberTokens } from './tokens-of.ts';

const PAGE = readFileSync(new URL('../../docs/integrators.md', import.meta.url), 'utf8');
const [, SERVICE = '', ADDRESS = '', CODE = ''] = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands ?? '');
const REDIRECT = 'https://pitwall.example/callback';

/** Runs commands of the page as they stand there; answers what they print. */
function run(commands: string, variables: Record<string, string>): string {
  const env = { ...process.env, API: platform.api, ISSUER: platform.issuer, ...variables };
  return execFileSync('bash', ['-euo', 'pipefail', '-c', commands], { env, encoding: 'utf8' }).trim();
}

async function ask(query: string, variables: object, token: string): Promise<Record<string, never>> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(USER_API, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return ((await response.json()) as { data: { done: Record<string, never> } }).data.done;
}

async function register(token: string, input: object): Promise<{ id: string; CLIENT_ID: string; CLIENT_SECRET: string }> {
  const mutation = `mutation($input: RegisterApplicationInput!) { done: registerApplication(input: $input) {
    ... on ApplicationSecret { secret application { id clientId } } ... on Refusal { code } } }`;
  const made = (await ask(mutation, { input }, token)) as unknown as { secret: string; application: { id: string; clientId: string } };
  return { id: made.application.id, CLIENT_ID: made.application.clientId, CLIENT_SECRET: made.secret };
}

const revoke = (id: string, token: string) => ask('mutation($id: ID!) { done: revokeApplication(id: $id) { __typename } }', { id }, token);

test('the page takes a service from nothing to a first query', async () => {
  const { access_token: token } = await memberTokens('marco');
  const { id, ...service } = await register(token, { kind: 'SERVICE', name: 'Results', redirectUris: [], scopes: [] });
  expect(JSON.parse(run(SERVICE, service))).toMatchObject({ data: { latestPosts: { edges: expect.any(Array) } } });
  expect(() => run(SERVICE, { ...service, CLIENT_SECRET: 'guessed' })).toThrow();
  await revoke(id, token);
});

test('the page takes a stranger to a query for a person who said yes, and no further', async ({ page }) => {
  const { access_token: token } = await memberTokens('marco');
  const { id, ...application } = await register(token, {
    ...{ kind: 'WEB', name: 'Pit wall', redirectUris: [REDIRECT] },
    scopes: ['gps:profile', 'gps:read'],
  });
  // Both commands and the address print in one shell, so that the verifier is the same in both steps.
  const steps = `${ADDRESS}\necho "$VERIFIER"`;
  const [address = '', verifier = ''] = run(steps, { ...application, REDIRECT }).split('\n');
  const unasked = await fetch(`${address}&prompt=none`, { redirect: 'manual' });
  expect(new URL(unasked.headers.get('location') ?? '').searchParams.get('error')).toBe('login_required');
  await page.goto(address);
  await page.fill('#username', 'lena');
  await page.fill('#password', platform.demoPassword);
  await page.click('#kc-login');
  await expect(page.getByText('Read your home feed')).toBeVisible();
  // Nobody is there; where the person is sent is all that is looked at.
  const sent = page.waitForRequest((request) => request.url().startsWith(REDIRECT));
  await page.getByRole('button', { name: 'Yes' }).click({ noWaitAfter: true });
  const code = new URL((await sent).url()).searchParams.get('code') ?? '';
  const printed = run(`${CODE}\necho\necho "$TOKEN"`, { ...application, REDIRECT, VERIFIER: verifier, CODE: code }).split('\n');
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ data: { me: { username: 'lena' } } });
  const its = printed.at(-1) ?? '';
  const refused = async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${its}` };
    const query = JSON.stringify({ query: '{ mySessions { complete } }' });
    const answer = (await (await fetch(USER_API, { method: 'POST', headers, body: query })).json()) as {
      code?: string;
      errors?: { extensions: { code: string } }[];
    };
    return answer.code ?? answer.errors?.[0]?.extensions.code;
  };
  expect(await refused()).toBe('auth.own_clients_only');
  await revoke(id, token);
  expect(await refused()).toBe('auth.session_revoked');
});

test('an application gets no further than it was registered', async () => {
  const { access_token: token } = await memberTokens('marco');
  const { id, ...application } = await register(token, { kind: 'WEB', name: 'Pit wall', redirectUris: [REDIRECT], scopes: ['gps:read'] });
  const address = run(ADDRESS, { ...application, REDIRECT }).replace('gps:profile%20', '');
  const errorOf = async (changed: string): Promise<string | null> => {
    const response = await fetch(changed, { redirect: 'manual' });
    const location = response.headers.get('location');
    return location?.startsWith(REDIRECT) ? new URL(location).searchParams.get('error') : String(response.status);
  };
  expect(await errorOf(address)).toBe('200');
  expect(await errorOf(address.replace(REDIRECT, `${REDIRECT}/../evil`))).toBe('400');
  expect(await errorOf(address.replace(REDIRECT, 'https://evil.example/callback'))).toBe('400');
  expect(await errorOf(address.replace(/&code_challenge=.*$/, ''))).toBe('invalid_request');
  expect(await errorOf(address.replace('method=S256', 'method=plain'))).toBe('invalid_request');
  for (const scope of ['gps:posts', 'roles', 'gps-admin-api-audience', 'offline_access'])
    expect(await errorOf(address.replace('gps:read', scope)), scope).toBe('invalid_scope');
  expect(await errorOf(address.replace('response_type=code', 'response_type=token'))).not.toBe('200');
  await revoke(id, token);
});

test('neither a code nor a token is of use to another application', async () => {
  const { access_token: token } = await memberTokens('marco');
  const { id, ...service } = await register(token, { kind: 'SERVICE', name: 'Results', redirectUris: [], scopes: [] });
  for (const grant of ['password', 'authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:token-exchange']) {
    const body = new URLSearchParams({
      ...{ grant_type: grant, client_id: service.CLIENT_ID, client_secret: service.CLIENT_SECRET, username: 'lena' },
      ...{ password: platform.demoPassword, code: 'x', refresh_token: token, subject_token: token },
    });
    const response = await fetch(`${platform.issuer}/protocol/openid-connect/token`, { method: 'POST', body });
    expect(response.status, grant).toBeGreaterThanOrEqual(400);
  }
  await revoke(id, token);
});
