import { expect, type Page } from '@playwright/test';
import { platform } from '../platform.ts';
import type { Account } from './account.ts';
import { KeycloakPages } from './keycloak.ts';

/** The staff dashboard as a moderator uses it. */
export class AdminPages {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Password and second factor; of a demo account, or of one that a test has made. */
  async signIn(who: string | Account): Promise<void> {
    const { username, password, totpSecret } =
      typeof who === 'string' ? { username: who, password: platform.demoPassword, totpSecret: platform.demoTotpSecret } : who;
    await this.page.goto(platform.admin);
    const keycloak = new KeycloakPages(this.page);
    await keycloak.signIn(username, password);
    await keycloak.secondFactor(username, totpSecret);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible({ timeout: 30_000 });
  }

  /** Looks somebody up and opens their page. */
  async openUser(username: string): Promise<void> {
    await this.page.goto(`${platform.admin}/users?query=${username}`);
    await this.page.getByRole('main').locator('a[href^="/users/"]').first().click();
    await this.page.waitForURL('**/users/*-*');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** A new organization with its first administrator; ends on its page. */
  async createOrganization(
    { name, alias, admin }: { name: string; alias: string; admin: string },
    filled?: () => Promise<void>,
  ): Promise<void> {
    await this.page.goto(`${platform.admin}/organizations`);
    await this.page.getByRole('button', { name: 'New organization' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'New organization' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await dialog.getByRole('textbox', { name: 'Alias' }).fill(alias);
    await dialog.getByRole('searchbox', { name: 'First administrator' }).fill(admin);
    await dialog.getByRole('radio', { name: `@${admin}` }).check();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Agreed with them');
    await filled?.();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** Opens the case about something that contains `text`. */
  async openCase(text: string): Promise<void> {
    await this.page.goto(`${platform.admin}/cases`);
    await this.page.getByRole('list', { name: 'Queue' }).getByRole('button').filter({ hasText: text }).click();
    await expect(this.page.getByRole('complementary', { name: 'Decision' })).toBeVisible();
  }

  /** Decides the open case: what was written goes, for breaking `policy`. */
  async removeContent(reason: string, policy = 'Harassment'): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Decision about this case' });
    await form.getByRole('radio', { name: policy }).check({ force: true });
    await form.getByRole('checkbox', { name: 'Remove content' }).check({ force: true });
    await form.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await form.getByRole('button', { name: 'Decide' }).click();
    await expect(this.page.getByText(/^Removed\. .* has been told\.$/).first()).toBeVisible();
  }
}
