import { expect, type Page } from '@playwright/test';
import { MailCatcher, linkIn } from '@gps/testing';
import { nextCode } from './authenticator.ts';
import { platform } from '../platform.ts';

export interface Person {
  readonly username: string;
  readonly email: string;
  readonly password: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** Somebody new, whose name no other run uses. */
export function newPerson(name: string): Person {
  const unique = `${name}${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`.toLowerCase().slice(0, 20);
  return { username: unique, email: `${unique}@example.com`, password: 'Pit-Lane-2026-open!', firstName: 'Nuria', lastName: 'Test' };
}

/** Keycloak's own pages, as a person uses them. */
export class KeycloakPages {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** From the sign-in page: name, then password, on one page or on two. */
  async signIn(username: string, password: string): Promise<void> {
    const name = this.page.locator('input[name="username"]');
    const secret = this.page.locator('input[name="password"]');
    await name.or(secret).first().waitFor();
    if (await name.isVisible()) await name.fill(username);
    if (!(await secret.isVisible())) await this.page.locator('#kc-login, button[type="submit"], input[type="submit"]').first().click();
    await secret.fill(password);
    await this.page.locator('#kc-login, button[type="submit"], input[type="submit"]').first().click();
  }

  /** The page that asks for the code of an authenticator app. */
  async secondFactor(username: string, totpSecret: string): Promise<void> {
    const otp = this.page.locator('input[name="otp"]');
    // Somebody else may have used this code a moment ago, e.g. an earlier run; then the next one is good.
    for (let attempt = 0; attempt < 2; attempt++) {
      await otp.fill(nextCode(username, totpSecret));
      await Promise.all([
        this.page.waitForEvent('load'),
        this.page.locator('#kc-login, button[type="submit"], input[type="submit"]').first().click(),
      ]);
      if ((await otp.count()) === 0) return;
    }
  }

  /** On the page that sets up an authenticator app: takes the secret shown as text and types its code. */
  async enrolApp(username: string, label: string): Promise<string> {
    await this.page.locator('#mode-manual').click();
    const secret = (await this.page.locator('#kc-totp-secret-key').innerText()).replace(/\s/g, '');
    await this.page.locator('input[name="totp"]').fill(nextCode(username, secret));
    await this.page.locator('input[name="userLabel"]').fill(label);
    await this.submitForm();
    return secret;
  }

  /** The same, and keeps the recovery codes if they come next. */
  async enrolAuthenticator(username: string, label: string): Promise<string> {
    const secret = await this.enrolApp(username, label);
    if (await this.page.locator('#kcRecoveryCodesConfirmationCheck').count()) await this.keepRecoveryCodes();
    return secret;
  }

  /** Before a change is confirmed: the password, if it is wanted again, then the code of the authenticator app; neither if both are recent. */
  async proveStrongly(person: Pick<Person, 'username' | 'password'>, totpSecret: string): Promise<void> {
    const password = this.page.locator('input[name="password"]');
    const code = this.page.locator('input[name="otp"]');
    const confirm = this.page.locator('#kc-accept');
    await password.or(code).or(confirm).first().waitFor();
    if (await confirm.isVisible()) return;
    if (await password.isVisible()) {
      await password.fill(person.password);
      await this.submitForm();
    }
    await code.waitFor();
    await this.secondFactor(person.username, totpSecret);
  }

  /** On the page that asks for a password or code: takes another of the ways that are offered. */
  async anotherWay(name: string): Promise<void> {
    await this.page
      .getByRole('link', { name: 'Sign in another way' })
      .or(this.page.getByRole('button', { name: 'Sign in another way' }))
      .click();
    await this.page.getByRole('button', { name }).click();
  }

  /** On the page of new recovery codes: reads them, says that they are kept, and goes on. */
  async keepRecoveryCodes(): Promise<string[]> {
    const codes = await this.page.locator('#kc-recovery-codes-list li').allInnerTexts();
    await this.page.locator('#kcRecoveryCodesConfirmationCheck').check();
    await this.submitForm();
    return codes.map((code) => code.replace(/^\s*\d+[:.]\s*/, '').replace(/[\s-]/g, ''));
  }

  /** Sends the one form of the page and waits for what comes next. */
  async submitForm(): Promise<void> {
    await Promise.all([
      this.page.waitForEvent('load'),
      this.page
        .locator('#saveTOTPBtn, #saveRecoveryAuthnCodesBtn, #kc-accept, #kc-login, button[type="submit"], input[type="submit"]')
        .first()
        .click(),
    ]);
  }

  /** Fills the registration form and opens the link in the mail that follows; `mailsBefore` is how many the person already had. */
  async register(person: Person, mailsBefore = 0): Promise<void> {
    await expect(this.page.locator('#kc-register-form')).toBeVisible();
    await this.page.locator('input[name="username"]').fill(person.username);
    await this.page.locator('input[name="email"]').fill(person.email);
    for (const [field, value] of [
      ['firstName', person.firstName],
      ['lastName', person.lastName],
    ] as const) {
      const input = this.page.locator(`input[name="${field}"]`);
      if (await input.count()) await input.fill(value);
    }
    const password = this.page.locator('input[name="password"]');
    if (await password.count()) {
      await password.fill(person.password);
      await this.page.locator('input[name="password-confirm"]').fill(person.password);
    }
    await this.page.locator('#kc-register-form button[type="submit"], #kc-register-form input[type="submit"]').click();
    const mail = await new MailCatcher(platform.mail).next(person.email, mailsBefore);
    await this.page.goto(linkIn(mail, '/login-actions/'));
  }
}
