import { expect, type Locator, type Page } from '@playwright/test';
import { platform } from '../platform.ts';
import { alive } from './alive.ts';
import { KeycloakPages, type Person } from './keycloak.ts';

/** The members' web as a person uses it, on a wide screen or on a phone. */
export class WebPages {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get isPhone(): boolean {
    return (this.page.viewportSize()?.width ?? 1280) < 700;
  }

  /** From the landing page to Keycloak's form, the mail and back; ends on the welcome page. */
  async register(person: Person): Promise<void> {
    await this.page.goto(platform.web);
    await this.page.getByRole('main').getByRole('link', { name: 'Create account' }).click();
    await new KeycloakPages(this.page).register(person);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Welcome to the grid' })).toBeVisible({ timeout: 30_000 });
  }

  async finishWelcome(): Promise<void> {
    await (await alive(this.page.getByRole('button', { name: 'Go to my feed' }))).click();
    await this.expectHome();
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.page.goto(`${platform.web}/sign-in`);
    await new KeycloakPages(this.page).signIn(username, password);
    await this.page.waitForURL((url) => url.href.startsWith(platform.web));
  }

  /** The front page of those who are not signed in. */
  get strangersFront(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Every race is better in company.' });
  }

  async expectHome(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  }

  /** Opens the composer the way the screen offers it and publishes; answers the new post on the page. */
  async post(body: string, picture?: { file: string; altText: string }): Promise<Locator> {
    await this.page.goto(platform.web);
    await this.page.getByRole('button', { name: 'New post' }).filter({ visible: true }).first().click();
    const composer = this.page.getByRole('dialog').getByRole('form', { name: 'New post' });
    await composer.getByRole('textbox', { name: 'What is on your mind?' }).fill(body);
    if (picture) {
      await composer.locator('input[type="file"]').setInputFiles(picture.file);
      await composer.getByRole('textbox', { name: 'Describe picture 1' }).fill(picture.altText);
    }
    await expect(composer.getByRole('button', { name: 'Post', exact: true })).toBeEnabled();
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
    return this.postWith(body);
  }

  postWith(text: string): Locator {
    return this.page.getByRole('article').filter({ hasText: text }).first();
  }

  async openProfile(handle: string): Promise<void> {
    await this.page.goto(`${platform.web}/@${handle}`);
    await expect(this.page.getByText(`@${handle}`).filter({ visible: true }).first()).toBeVisible();
  }

  async report(post: Locator, reason: string, note: string): Promise<void> {
    await post.getByRole('button', { name: 'More about this post' }).click();
    await this.page.getByRole('menuitem', { name: 'Report' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Report this post' });
    await dialog.getByRole('combobox', { name: 'What is wrong?' }).selectOption({ label: reason });
    await dialog.getByRole('textbox').fill(note);
    await dialog.getByRole('button', { name: 'Send report' }).click();
    await expect(this.page.getByText('Thank you. Moderators will look at it.')).toBeVisible();
  }

  /** On a phone the way out is on one's own profile. */
  async signOut(handle: string): Promise<void> {
    if (this.isPhone) await this.openProfile(handle);
    else await this.page.goto(platform.web);
    await this.page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).first().click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Every race is better in company.' })).toBeVisible();
  }
}
