import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../src/admin-api.ts';
import { text, type JsonObject } from '../src/json.ts';
import { CLIENTS, authorization, claims, redeem, signIn, signInByForm, type Attempt } from './authorization.ts';
import { MailSink, type ReceivedMail } from './mail-sink.ts';
import { PASSWORD, TOTP_SECRET, createPerson, freshRealm, keycloakUrl } from './realm-under-test.ts';
import { unescapeHtml } from './html.ts';
import { Visitor } from './visitor.ts';

const sink = new MailSink();
let api: AdminApi;

beforeAll(async () => {
  await sink.start();
  api = await freshRealm({
    smtpServer: {
      host: '127.0.0.1',
      port: String(sink.port),
      from: 'no-reply@grandprix.example',
      auth: 'false',
      ssl: 'false',
      starttls: 'false',
    },
  });
});
afterAll(async () => {
  await freshRealm();
  await sink.stop();
});

async function begin(): Promise<{ visitor: Visitor; attempt: Attempt }> {
  const attempt = authorization(CLIENTS.web);
  return { visitor: await new Visitor(keycloakUrl()).open(attempt.url), attempt };
}

describe('registration', () => {
  test('gives a member’s account once the address is confirmed', async () => {
    await remove('newcomer');
    const { visitor, attempt } = await begin();
    await visitor.open(new URL(pageLink(visitor, 'registration'), keycloakUrl()));
    await visitor.submit({ username: 'newcomer', email: 'newcomer@fans.example', password: PASSWORD, 'password-confirm': PASSWORD });
    expect(visitor.left).toBeNull();
    const mail = latest('newcomer@fans.example');
    expect(mail.subject).toBe('Confirm your email address');
    await visitor.open(linkIn(mail));
    await followProceed(visitor);
    const code = visitor.left?.searchParams.get('code') ?? '';
    const answer = await redeem(CLIENTS.web, code, attempt.verifier);
    expect(claims(answer.access_token)).toMatchObject({
      preferred_username: 'newcomer',
      email_verified: true,
      roles: ['member'],
      acr: '1',
    });
  });

  test.each([
    ['a short password', { password: 'Short-1!', 'password-confirm': 'Short-1!' }],
    ['a password like the name', { password: 'weakling', 'password-confirm': 'weakling' }],
    ['passwords that differ', { password: PASSWORD, 'password-confirm': `${PASSWORD}x` }],
    ['no address', { email: '' }],
    ['an address that is none', { email: 'not an address' }],
    ['a name with spaces', { username: 'two words' }],
    ['a name of two letters', { username: 'ab' }],
    ['a name of 21 letters', { username: 'a'.repeat(21) }],
    ['a right-to-left name', { username: 'مشجع' }],
    ['a name with a zero-width space', { username: 'weak\u200bling' }],
    ['an enormous name', { username: 'a'.repeat(100_000) }],
  ])('with %s is refused on the form', async (_what, change) => {
    const { visitor } = await begin();
    await visitor.open(new URL(pageLink(visitor, 'registration'), keycloakUrl()));
    await visitor.submit({
      username: 'weakling',
      email: 'weakling@fans.example',
      password: PASSWORD,
      'password-confirm': PASSWORD,
      ...change,
    });
    expect(visitor.status).toBeLessThan(500);
    expect(visitor.left).toBeNull();
    expect(await api.get<JsonObject[]>('/users?exact=true&email=weakling%40fans.example')).toEqual([]);
  });
});

describe('a forgotten password', () => {
  test('is set anew through the mail, once, and the old one is gone', async () => {
    await createPerson(api, 'forgetful');
    const { visitor } = await askForReset('forgetful');
    const link = linkIn(latest('forgetful@fans.example'));
    await visitor.open(link);
    await followProceed(visitor);
    await visitor.submit({ 'password-new': 'Another-Lap-2027!', 'password-confirm': 'Another-Lap-2027!' });
    const { visitor: again, attempt } = await begin();
    await signInByForm(again, 'forgetful', 'Another-Lap-2027!');
    expect((await redeem(CLIENTS.web, again.left?.searchParams.get('code') ?? '', attempt.verifier)).status).toBe(200);
    const { visitor: reused } = await begin();
    await reused.open(link);
    expect(reused.asksFor('password-new')).toBe(false);
  });

  test('is not opened by a link of before a change, and by one of after it', async () => {
    const id = await createPerson(api, 'changed_since');
    await askForReset('changed_since');
    const before = linkIn(latest('changed_since@fans.example'));
    await api.put(`/users/${id}/reset-password`, { type: 'password', value: 'Set-By-Support-1!', temporary: false });
    const late = new Visitor(keycloakUrl());
    await late.open(before);
    await followProceed(late);
    expect([late.asksFor('password-new'), late.left]).toEqual([false, null]);
    expect(late.text).toContain('Action expired');
    await askForReset('changed_since');
    const after = new Visitor(keycloakUrl());
    await after.open(linkIn(latest('changed_since@fans.example')));
    await followProceed(after);
    expect(after.asksFor('password-new')).toBe(true);
  });

  test('opens nothing by the mailbox alone: who has a second factor is asked for it', async () => {
    await createPerson(api, 'careful', ['moderator'], TOTP_SECRET);
    const { visitor } = await askForReset('careful');
    await visitor.open(linkIn(latest('careful@fans.example')));
    await followProceed(visitor);
    await visitor.submit({ 'password-new': 'Another-Lap-2027!', 'password-confirm': 'Another-Lap-2027!' });
    expect(visitor.left?.searchParams.get('code') ?? null).toBeNull();
    const credentials = await api.get<JsonObject[]>(`/users/${await idOf('careful')}/credentials`);
    expect(credentials.map((credential) => credential['type'])).toContain('otp');
  });

  test('is answered alike for an address nobody has', async () => {
    await createPerson(api, 'somebody');
    const [known, unknown] = [await askForReset('somebody'), await askForReset('nobody_at_all')];
    expect(messageOf(unknown.visitor)).toBe(messageOf(known.visitor));
    expect(messageOf(known.visitor)).toContain('If there is an account');
  });

  test('changes only the account that the mail was for, whoever is signed in where it is opened', async () => {
    await createPerson(api, 'link_owner');
    await createPerson(api, 'link_thief');
    await askForReset('link_owner');
    const thief = new Visitor(keycloakUrl());
    await signIn(CLIENTS.web, 'link_thief', thief);
    await thief.open(linkIn(latest('link_owner@fans.example')));
    await followProceed(thief);
    if (thief.asksFor('password-new')) await thief.submit({ 'password-new': 'Another-Lap-2027!', 'password-confirm': 'Another-Lap-2027!' });
    expect((await signIn(CLIENTS.web, 'link_thief')).status).toBe(200);
  });

  test('has ten minutes at the most', async () => {
    expect((await api.get(''))['actionTokenGeneratedByUserLifespan']).toBeLessThanOrEqual(600);
  });

  test('cannot be skipped on the way to the new password', async () => {
    await createPerson(api, 'victim');
    const { visitor } = await askForReset('victim');
    expect(visitor.asksFor('password-new')).toBe(false);
    const skipped = await visitor.submit({ tryAnotherWay: 'on' }).catch(() => visitor);
    expect(skipped.asksFor('password-new')).toBe(false);
    expect(skipped.left?.searchParams.get('code') ?? null).toBeNull();
  });
});

describe('a new e-mail address', () => {
  test('holds only once its link was opened', async () => {
    const id = await createPerson(api, 'mover');
    const visitor = new Visitor(keycloakUrl());
    await signIn(CLIENTS.web, 'mover', visitor);
    await visitor.open(authorization(CLIENTS.web, { kc_action: 'UPDATE_EMAIL' }).url);
    await visitor.submit({ email: 'moved@fans.example' }, 'name="email"');
    expect(text(await api.get(`/users/${id}`), 'email')).toBe('mover@fans.example');
    const mail = latest('moved@fans.example');
    expect(mail.subject).toBe('Confirm your new email address');
    await visitor.open(linkIn(mail));
    await followProceed(visitor);
    expect(await api.get(`/users/${id}`)).toMatchObject({ email: 'moved@fans.example', emailVerified: true });
  });
});

test.each([
  ['de', 'Neues Passwort setzen'],
  ['es', 'Crea una contraseña nueva'],
  ['it', 'Imposta una nuova password'],
  ['pt', 'Defina uma nova palavra-passe'],
  ['en', 'Set a new password'],
])('mails speak the reader’s language: %s', async (locale, subject) => {
  const name = `reader_${locale}`;
  const id = await createPerson(api, name);
  await api.put(`/users/${id}`, { ...(await api.get<JsonObject>(`/users/${id}`)), attributes: { locale: [locale] } });
  await askForReset(name, locale);
  const mail = latest(`${name}@fans.example`);
  expect(mail.subject).toBe(subject);
  expect(mail.html).toContain(`lang="${locale}"`);
  expect(mail.text).toContain(linkIn(mail));
  expect(`${mail.html}${mail.text}`).not.toMatch(/gps[A-Z][a-zA-Z]+|\{\d\}|\$\{/);
});

async function askForReset(username: string, locale = 'en'): Promise<{ visitor: Visitor }> {
  const { visitor } = await begin();
  await visitor.open(authorization(CLIENTS.web, { ui_locales: locale }).url);
  await visitor.open(new URL(pageLink(visitor, 'reset-credentials'), keycloakUrl()));
  await visitor.submit({ username });
  return { visitor };
}

/** Keycloak shows a page before it acts on a link, so that programs that open links do not use them up. */
async function followProceed(visitor: Visitor): Promise<void> {
  const proceed = /href="([^"]*(?:action-token|login-actions|required-action)[^"]*)"[^>]*>/.exec(
    visitor.page.slice(visitor.page.indexOf('kc-info-message')),
  )?.[1];
  if (visitor.left === null && proceed && visitor.page.includes('kc-info-message'))
    await visitor.open(new URL(unescapeHtml(proceed), keycloakUrl()));
}

function pageLink(visitor: Visitor, part: string): string {
  const link = new RegExp(`href="([^"]*login-actions/${part}[^"]*)"`).exec(visitor.page)?.[1];
  if (!link) throw new Error(`no link to ${part}: ${visitor.text.slice(0, 300)}`);
  return unescapeHtml(link);
}

function messageOf(visitor: Visitor): string {
  return /kc-feedback-text">([^<]*)</.exec(visitor.page)?.[1]?.trim() ?? '';
}

function latest(address: string): ReceivedMail {
  const mail = sink.to(address).at(-1);
  if (!mail) throw new Error(`nothing was sent to ${address}`);
  return mail;
}

function linkIn(mail: ReceivedMail): string {
  const link = /https?:\/\/\S+action-token\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`no link in ${mail.text}`);
  return link;
}

async function idOf(username: string): Promise<string> {
  return text((await api.get<JsonObject[]>(`/users?exact=true&username=${username}`))[0] ?? {}, 'id');
}

async function remove(username: string): Promise<void> {
  const id = await idOf(username);
  if (id) await api.delete(`/users/${id}`);
}
