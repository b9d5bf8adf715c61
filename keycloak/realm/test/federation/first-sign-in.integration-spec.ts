import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { text, type JsonObject } from '../../src/json.ts';
import { CLIENTS, authorization, claims, redeem, signInByForm, type TestClient } from '../authorization.ts';
import { unescapeHtml } from '../html.ts';
import { MailSink } from '../mail-sink.ts';
import { PASSWORD, TOTP_SECRET, createPerson, freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';
import { codeOf, comeBack, federatedRealm, linksOf, removeAccounts } from './federated-realm.ts';
import { SETTINGS, SocialSandbox } from './social-sandbox.ts';

const sandbox = new SocialSandbox();
const sink = new MailSink();
const VICTIM = 'nina@fans.example';
const NINA = { sub: '77', name: 'Nina', email: VICTIM, email_verified: true };
let api: AdminApi;

beforeAll(async () => {
  await Promise.all([sandbox.start(), sink.start()]);
  api = await federatedRealm({ ...SETTINGS, SOCIAL_SANDBOX_URL: sandbox.url, SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink.port) });
});
beforeEach(async () => {
  sink.received.length = 0;
  await removeAccounts(api, VICTIM, 'mallory@mail.example', 'nina@mail.example');
});
afterAll(async () => {
  await freshRealm();
  await Promise.all([sandbox.stop(), sink.stop()]);
});

describe('a newcomer', () => {
  test('finds a name on the page that is free and within the rules', async () => {
    await createPerson(api, 'nina');
    const { visitor } = await comeBack(sandbox, 'google', {
      sub: '88',
      name: 'Nina',
      email: 'Nina@mail.example',
      email_verified: true,
    });
    expect(suggestedBy(visitor)).toBe('nina2');
    await visitor.submit({ username: 'n.i.n.a', email: 'nina@mail.example' });
    // What was typed stays to be corrected.
    expect([suggestedBy(visitor), codeOf(visitor)]).toEqual(['n.i.n.a', null]);
  });
});

describe('an account with that address is here', () => {
  test('it is linked once its mailbox is proven', async () => {
    const id = await createPerson(api, 'nina');
    const { visitor, attempt } = await linkPage('google', NINA);
    await visitor.submit({ submitAction: 'linkAccount' });
    expect(await linksOf(api, id)).toEqual([]);
    await openLink(visitor);
    await visitor.submit({}).catch(() => visitor);
    const answer = await redeem(CLIENTS.web, codeOf(visitor) ?? '', attempt.verifier);
    expect(claims(answer.access_token)).toMatchObject({ preferred_username: 'nina', sub: id });
    expect(await linksOf(api, id)).toEqual(['google:77']);
    expect(await passwordOf(id)).toBe(1);
  });

  test('it is linked once its password is given, and its second factor', async () => {
    const id = await createPerson(api, 'nina', [], TOTP_SECRET);
    const { visitor, attempt } = await linkPage('facebook', NINA);
    await visitor.submit({ submitAction: 'linkAccount' });
    expect(sink.to(VICTIM)).toEqual([]);
    await visitor.submit({ username: 'nina', password: 'Wrong-Password-2026!' });
    expect(await linksOf(api, id)).toEqual([]);
    await visitor.submit({ username: 'nina', password: PASSWORD });
    expect(visitor.asksFor('otp')).toBe(true);
    expect(await linksOf(api, id)).toEqual([]);
    await signInByForm(visitor, 'nina');
    expect(claims((await redeem(CLIENTS.web, codeOf(visitor) ?? '', attempt.verifier)).access_token)).toMatchObject({ sub: id });
    expect(await linksOf(api, id)).toEqual(['facebook:77']);
  });

  test.each([
    ['unverified at Google', 'google', { ...NINA, email_verified: false }],
    ['not said to be verified at Google', 'google', { sub: '77', name: 'Nina', email: VICTIM }],
    ['at Facebook, which signs nothing', 'facebook', NINA],
    ['at X, which signs nothing', 'x', NINA],
  ])('an address %s sends no mail and links nothing', async (_name, alias, stranger) => {
    const id = await createPerson(api, 'nina');
    const { visitor } = await linkPage(alias, stranger);
    await visitor.submit({ submitAction: 'linkAccount' });
    expect(visitor.asksFor('password')).toBe(true);
    expect([sink.to(VICTIM), await linksOf(api, id), codeOf(visitor)]).toEqual([[], [], null]);
  });

  test('an address typed at the first sign-in proves nothing', async () => {
    const id = await createPerson(api, 'nina');
    const mallory = { sub: '66', name: 'Mallory', email: 'mallory@mail.example', email_verified: true };
    const { visitor } = await comeBack(sandbox, 'google', mallory);
    await visitor.submit({ username: 'mallory', email: VICTIM });
    await visitor.submit({ submitAction: 'linkAccount' });
    expect([sink.to(VICTIM), await linksOf(api, id), codeOf(visitor)]).toEqual([[], [], null]);
    expect(visitor.asksFor('password')).toBe(true);
  });

  test('an address typed for a new account has to be proven by a mail to it', async () => {
    const mallory = { sub: '66', name: 'Mallory', email: 'mallory@mail.example', email_verified: true };
    const { visitor } = await comeBack(sandbox, 'google', mallory);
    await visitor.submit({ username: 'mallory', email: VICTIM });
    expect(codeOf(visitor)).toBeNull();
    const [account] = await api.get<JsonObject[]>(`/users?exact=true&email=${VICTIM}`);
    expect(account).toMatchObject({ username: 'mallory', emailVerified: false });
  });

  test('an address that changed between the mail and the click links nothing', async () => {
    const id = await createPerson(api, 'nina');
    const { visitor } = await linkPage('google', NINA);
    await visitor.submit({ submitAction: 'linkAccount' });
    await change(id, { email: 'mallory@mail.example' });
    await openLink(visitor);
    expect([await linksOf(api, id), codeOf(visitor)]).toEqual([[], null]);
  });
});

describe('somebody registered with the address first and waits for its owner', () => {
  test('what they set up is gone once the owner comes', async () => {
    const id = await squat();
    const { visitor } = await linkPage('google', NINA);
    await visitor.submit({ submitAction: 'linkAccount' });
    await openLink(visitor);
    await visitor.submit({}).catch(() => visitor);
    expect(codeOf(visitor)).not.toBeNull();
    expect(await linksOf(api, id)).toEqual(['google:77']);
    expect(await passwordOf(id)).toBe(0);
    const attacker = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(attacker, 'nina_fan');
    expect(codeOf(attacker)).toBeNull();
  });

  test('the owner’s own password is kept when the address had been proven', async () => {
    const id = await createPerson(api, 'nina');
    const { visitor } = await linkPage('google', NINA);
    await visitor.submit({ submitAction: 'linkAccount' });
    await openLink(visitor);
    expect(await passwordOf(id)).toBe(1);
  });
});

describe('another provider stands for level 1', () => {
  test('who has a second factor here is asked for it', async () => {
    await linked('nina', 'google', NINA.sub, TOTP_SECRET);
    const { visitor } = await comeBack(sandbox, 'google', NINA);
    expect(visitor.asksFor('otp')).toBe(true);
    await signInByForm(visitor, 'nina');
    expect(codeOf(visitor)).not.toBeNull();
  });

  test('the staff dashboard asks for the second factor, and says level 2 then only', async () => {
    await linked('nina', 'google', NINA.sub, TOTP_SECRET, ['moderator']);
    const { visitor, attempt } = await through(CLIENTS.admin, 'google');
    expect(codeOf(visitor)).toBeNull();
    expect(visitor.asksFor('otp')).toBe(true);
    await signInByForm(visitor, 'nina');
    const answer = await redeem(CLIENTS.admin, codeOf(visitor) ?? '', attempt.verifier);
    expect(claims(answer.access_token)).toMatchObject({ acr: '2', amr: ['fed', 'otp', 'mfa'] });
  });

  test('staff without a second factor set one up before the dashboard', async () => {
    await linked('nina', 'google', NINA.sub, undefined, ['moderator']);
    const { visitor } = await through(CLIENTS.admin, 'google');
    expect(codeOf(visitor)).toBeNull();
    expect(visitor.left).toBeNull();
  });

  test('single sign-on from there to the dashboard asks for the second factor as well', async () => {
    await linked('nina', 'google', NINA.sub, undefined, ['moderator']);
    const { visitor, attempt } = await comeBack(sandbox, 'google', NINA);
    expect(claims((await redeem(CLIENTS.web, codeOf(visitor) ?? '', attempt.verifier)).access_token)).toMatchObject({
      acr: '1',
      amr: ['fed'],
    });
    await visitor.open(authorization(CLIENTS.admin).url);
    expect(codeOf(visitor)).toBeNull();
  });

  test('a locked account stays locked', async () => {
    const id = await linked('nina', 'google', NINA.sub);
    await change(id, { enabled: false });
    const { visitor } = await comeBack(sandbox, 'google', NINA);
    expect(codeOf(visitor)).toBeNull();
  });
});

/** As far as the page that says an account is here already. */
async function linkPage(alias: string, stranger: typeof NINA | { sub: string; name: string; email: string }) {
  const arrival = await comeBack(sandbox, alias, stranger);
  await arrival.visitor.submit({ username: 'nina_new', email: VICTIM });
  expect(arrival.visitor.page).toContain('linkAccount');
  return arrival;
}

function suggestedBy({ page }: Visitor): string | undefined {
  const field = /<input\b[^>]*\bname="username"[^>]*>/.exec(page)?.[0] ?? '';
  return /\bvalue="([^"]*)"/.exec(field)?.[1];
}

async function through(client: TestClient, alias: string) {
  const attempt = authorization(client, { kc_idp_hint: alias });
  sandbox.who = NINA;
  const visitor = await new Visitor(keycloakUrl()).open(attempt.url);
  return { attempt, visitor: await visitor.open(await sandbox.agree(visitor.left)) };
}

async function openLink(visitor: Visitor): Promise<void> {
  const mail = sink.to(VICTIM).at(-1);
  const link = /href="([^"]*action-token[^"]*)"/.exec(mail?.html ?? '')?.[1] ?? /(http\S*action-token\S*)/.exec(mail?.text ?? '')?.[1];
  if (!link) throw new Error(`no mail with a link: ${visitor.text.slice(0, 200)}`);
  await visitor.open(unescapeHtml(link));
  const proceed = /href="([^"]*)"[^>]*>[^<]*proceed/i.exec(visitor.page)?.[1];
  if (proceed && visitor.left === null) await visitor.open(new URL(unescapeHtml(proceed), keycloakUrl()));
}

async function squat(): Promise<string> {
  const id = await createPerson(api, 'nina_fan');
  await change(id, { email: VICTIM, emailVerified: false });
  return id;
}

async function change(id: string, fields: JsonObject): Promise<void> {
  await api.put(`/users/${id}`, { ...(await api.get<JsonObject>(`/users/${id}`)), ...fields });
}

async function linked(username: string, alias: string, sub: string, totp?: string, roles: string[] = []): Promise<string> {
  const id = await createPerson(api, username, roles, totp);
  await api.post(`/users/${id}/federated-identity/${alias}`, { identityProvider: alias, userId: sub, userName: username });
  return id;
}

async function passwordOf(id: string): Promise<number> {
  const credentials = await api.get<JsonObject[]>(`/users/${id}/credentials`);
  return credentials.filter((one) => text(one, 'type') === 'password').length;
}
