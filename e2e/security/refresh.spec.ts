import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { KeycloakAdmin } from '../keycloak-admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const AT_ONCE = 50;
/** The web renews a token 45 s before its end, so one that lives a second longer is due at once. */
const SHORT_LIFE = 46;

function operation(name: string): string {
  const file = new URL('../../apps/web/src/gql/persisted-documents.json', import.meta.url);
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const found = documents.find(([, text]) => new RegExp(`query ${name}\\b`).test(text));
  if (!found) throw new Error(`The web knows no query ${name}`);
  return found[0];
}

test('fifty requests at the end of a token: one refresh, nobody is signed out', async ({ browser }) => {
  const keycloak = new KeycloakAdmin();
  const lena = await keycloak.userId('lena');
  const context = await browser.newContext();
  const page = await context.newPage();
  const ask = () =>
    context.request.post(`${platform.web}/api/graphql`, {
      headers: { origin: platform.web, 'sec-fetch-site': 'same-origin' },
      data: { id: operation('Notifications'), variables: { first: 1 } },
    });
  const refreshes = async () => (await keycloak.events('REFRESH_TOKEN', lena)).length;
  const restore = await keycloak.keepAlso('REFRESH_TOKEN');
  try {
    await keycloak.setTokenLife('gps-web', SHORT_LIFE);
    await new WebPages(page).signIn('lena', platform.demoPassword);
    await page.close();
    // The last token that this session got in its short life is due when more than a second has passed.
    await keycloak.setTokenLife('gps-web', null);
    const issued = Date.now();
    await expect.poll(() => Date.now() - issued, { intervals: [200] }).toBeGreaterThan(1_500);

    const before = await refreshes();
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, ask));
    const bodies = await Promise.all(answers.map((answer) => answer.json() as Promise<{ data: unknown; errors?: unknown }>));
    expect(answers.map((answer) => answer.status())).toEqual(Array(AT_ONCE).fill(200));
    expect(bodies.filter((body) => body.errors)).toEqual([]);
    await expect.poll(refreshes).toBe(before + 1);

    expect((await ask()).status()).toBe(200);
    expect(await refreshes()).toBe(before + 1);
  } finally {
    await keycloak.setTokenLife('gps-web', null);
    await restore();
    await context.close();
  }
});
