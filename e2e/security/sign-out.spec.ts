import { expect, test } from '@playwright/test';
import { platform } from '../platform.ts';
import { USER_API, askWhoAmI, memberTokens } from './tokens-of.ts';

test('a token is refused within a second of signing out', async () => {
  const tokens = await memberTokens('marco');
  expect((await askWhoAmI(USER_API, tokens.access_token)).status).toBe(200);
  const out = await fetch(`${platform.issuer}/protocol/openid-connect/logout`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'gps-cli', refresh_token: tokens.refresh_token ?? '' }),
  });
  expect(out.ok).toBe(true);
  const signedOut = Date.now();
  await expect
    .poll(() => askWhoAmI(USER_API, tokens.access_token).then((answer) => answer.code), { intervals: [50], timeout: 5_000 })
    .toBe('auth.session_revoked');
  expect(Date.now() - signedOut).toBeLessThan(1_000);
});

test('ending one session leaves the others of that person alone', async () => {
  const [kept, ended] = [await memberTokens('lena'), await memberTokens('lena')];
  await fetch(`${platform.issuer}/protocol/openid-connect/logout`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'gps-cli', refresh_token: ended.refresh_token ?? '' }),
  });
  await expect.poll(() => askWhoAmI(USER_API, ended.access_token).then((answer) => answer.status), { intervals: [50] }).toBe(401);
  expect((await askWhoAmI(USER_API, kept.access_token)).status).toBe(200);
});
