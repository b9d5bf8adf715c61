import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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

/** A browser for which every address of the products leads to an empty page: an error page would be loaded twice, the second time over the next. */
export async function browserWithProducts(): Promise<Browser> {
  const server = createServer((_, response) => response.end('The product')).unref();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await launch([`--host-resolver-rules=MAP *.example 127.0.0.1:${(server.address() as AddressInfo).port}`]);
  browser.once('disconnected', () => server.close());
  return browser;
}

/**
 * A device that can keep passkeys, with an owner who always says yes.
 * @param shared a browser that the device is one context of; without it the device has its own
 */
export async function deviceWithPasskeys(shared?: Browser): Promise<Device> {
  const browser = shared ?? (await browserWithProducts());
  const context: BrowserContext = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const arrivals: string[] = [];
  const seen = new Set<string>();
  // The product's own pages do not run in these tests; where the sign-in leads is all that counts. A browser may ask for the same address twice.
  page.on('request', (request) => {
    const url = new URL(request.url());
    const code = url.hostname.endsWith('.example') ? url.searchParams.get('code') : null;
    if (code && !seen.has(code)) arrivals.push(code);
    if (code) seen.add(code);
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
      await page.waitForURL(({ hostname }) => hostname.endsWith('.example'), { timeout: 20_000 }).catch(() => undefined);
      const code = arrivals.shift();
      if (code) return code;
      throw new Error(`not signed in, but on: ${(await page.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 300)}`);
    },
    touch: async (enabled) => {
      await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    },
    close: () => (shared ? context.close() : browser.close()),
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
