import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../../../realm/test/theme/pages.ts';
import { PASSWORD } from '../../../realm/test/realm-under-test.ts';

export interface Device {
  readonly page: Page;
  /** The code with which Keycloak sends the browser back to the product next. */
  code(): Promise<string>;
  /** Whether its owner touches it when asked. */
  touch(willing: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A browser on a device that can keep passkeys, with an owner who always says yes. */
export async function deviceWithPasskeys(): Promise<Device> {
  const browser = await launch();
  const context: BrowserContext = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const arrivals: string[] = [];
  // The product's own pages do not run in these tests; where the sign-in leads is all that counts.
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname.endsWith('.example') && url.searchParams.has('code')) arrivals.push(url.searchParams.get('code') ?? '');
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    page,
    code: async () => {
      for (let tries = 0; tries < 200 && arrivals.length === 0; tries++) await sleep(100);
      const code = arrivals.shift();
      await sleep(700); // Nobody serves that address; the browser's own error page has to be there before it goes elsewhere.
      if (code) return code;
      throw new Error(`not signed in, but on: ${(await page.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 300)}`);
    },
    touch: async (enabled) => {
      await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    },
    close: () => browser.close(),
  };
}

export async function withPassword(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
}

/** Keycloak's page listens to its button only once its scripts have run. */
export async function registerPasskey(page: Page): Promise<void> {
  await page.locator('#registerWebAuthn').waitFor();
  await page.waitForLoadState('load');
  await page.locator('#registerWebAuthn').click();
}
