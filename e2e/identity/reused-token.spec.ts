import { createHash, randomBytes } from 'node:crypto';
import { expect, test, type BrowserContext } from '@playwright/test';
import { MailCatcher } from '@gps/testing';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const CLIENT = { client_id: 'gps-cli', redirect_uri: 'http://127.0.0.1/callback' };

const tokens = (form: Record<string, string>): Promise<Response> =>
  fetch(`${platform.issuer}/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams({ ...CLIENT, ...form }) });

/** The refresh token of an application that was let in from this browser, in the very session of its pages; those of the web stay on its server. */
async function refreshTokenOf(context: BrowserContext): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    ...CLIENT,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const answer = await context.request.get(`${platform.issuer}/protocol/openid-connect/auth?${query}`, { maxRedirects: 0 });
  const code = new URL(answer.headers()['location'] ?? '').searchParams.get('code') ?? '';
  return ((await (await tokens({ grant_type: 'authorization_code', code, code_verifier: verifier })).json()) as { refresh_token: string })
    .refresh_token;
}

test('a refresh token that comes back a second time ends the session, and its owner is told', async ({ page, context }, info) => {
  test.setTimeout(120_000);
  const person = await newAccount('rosa');
  const web = new WebPages(page);
  await web.signIn(person.username, person.password);
  await web.finishWelcome();
  const mails = new MailCatcher(platform.mail);

  await test.step('its owner uses it, then a thief does: the page goes dark', async () => {
    const stolen = { grant_type: 'refresh_token', refresh_token: await refreshTokenOf(context) };
    expect((await tokens(stolen)).status).toBe(200);
    expect((await tokens(stolen)).status).toBe(400);
    const reused = Date.now();
    await expect(web.strangersFront).toBeVisible({ timeout: 10_000 });
    info.annotations.push({ type: 'measured', description: `dark ${Date.now() - reused} ms after the second use` });
  });

  await test.step('the mail says so, and the history, which begins with the sign-in just made', async () => {
    const mail = await mails.next(person.email);
    for (const form of [mail.text, mail.html]) expect(form).toContain(`${platform.web}/settings/sessions`);
    await web.signIn(person.username, person.password);
    await expect(async () => {
      await page.goto(`${platform.web}/settings/security-history`);
      await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Signed in', { timeout: 500 });
    }).toPass();
    await expect(page.getByText('A session was ended because a copy of its key was used')).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'security history');
  });
});
