import { signIn } from '@gps/testing';
import { expect, test } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';
import { USER_API } from '../security/tokens-of.ts';

async function ask<T>(token: string, query: string, variables: object = {}): Promise<{ data?: T; code: string | null }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(USER_API, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, code, errors } = (await response.json()) as { data?: T; code?: string; errors?: { extensions: { code: string } }[] };
  return { ...(data && { data }), code: code ?? errors?.[0]?.extensions.code ?? null };
}

const REGISTER = `mutation($input: RegisterApplicationInput!) { done: registerApplication(input: $input) {
  ... on ApplicationSecret { secret application { id clientId } } ... on Refusal { code } } }`;
interface Registered {
  readonly done: { readonly secret: string; readonly application: { readonly id: string; readonly clientId: string } };
}

/** A service that reads what everybody may; and how it asks, with a token that Keycloak gives it. */
async function newService(name: string) {
  const owner = await newAccount('builder');
  const { username, password } = owner;
  const { access_token } = await signIn({
    ...{ issuer: platform.issuer, clientId: 'gps-cli', redirectUri: 'http://127.0.0.1/callback', username, password },
  });
  const input = { kind: 'SERVICE', name, redirectUris: [], scopes: [] };
  const made = (await ask<Registered>(access_token, REGISTER, { input })).data?.done;
  if (!made) throw new Error('the application was not registered');
  const token = async (): Promise<string | null> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: made.application.clientId,
      client_secret: made.secret,
    });
    const answer = await fetch(`${platform.issuer}/protocol/openid-connect/token`, { method: 'POST', body });
    return ((await answer.json()) as { access_token?: string }).access_token ?? null;
  };
  const revoke = () => ask(access_token, 'mutation($id: ID!) { revokeApplication(id: $id) { __typename } }', { id: made.application.id });
  return { owner, token, revoke };
}

test('staff find an application, suspend it with a reason, and let it go on: its tokens follow at once', async ({ page }, info) => {
  test.setTimeout(240_000);
  const name = `Timing tower ${info.project.name} ${Date.now().toString(36)}`;
  const [service, operator] = await Promise.all([newService(name), newAccount('watches', 'administrator')]);
  const read = async (token: string) => (await ask(token, '{ latestPosts(first: 1) { edges { cursor } } }')).code;
  const before = (await service.token()) ?? '';
  expect(await read(before)).toBeNull();

  await new AdminPages(page).signIn(operator);
  await page.goto(`${platform.admin}/applications`);
  await page.getByRole('searchbox', { name: 'Name, owner or client_id' }).fill(name);
  await page.getByRole('searchbox', { name: 'Name, owner or client_id' }).press('Enter');
  const row = page.getByRole('row', { name });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Active');
  await expectAccessibleAtBothWidths(page, 'applications');
  const decide = async (what: string, reason: string) => {
    await row.getByRole('button', { name }).click();
    await page.getByRole('dialog', { name }).getByRole('button', { name: what }).click();
    const dialog = page.getByRole('dialog', { name: `${what}: ${name}` });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await dialog.getByRole('button', { name: what }).click();
    await expect(dialog).toBeHidden();
  };
  await row.getByRole('button', { name }).click();
  await expectAccessibleAtBothWidths(page, 'an application');
  await page.keyboard.press('Escape');
  await decide('Suspend', 'It asks for everything, all day.');
  await expect(row).toContainText('Suspended');
  expect(await read(before)).toBe('auth.application_stopped');
  // Keycloak is told by the worker; from then on there are no new ones either.
  await expect.poll(service.token).toBeNull();
  await decide('Lift the suspension', 'They have mended it.');
  await expect(row).toContainText('Active');
  // A token names the second it was issued in: one from the second of the suspension counts as older than it.
  await expect.poll(async () => read((await service.token()) ?? '')).toBeNull();
  await service.revoke();
});
