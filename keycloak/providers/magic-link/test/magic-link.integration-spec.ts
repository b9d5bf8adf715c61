import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { CLIENTS, claims, redeem } from '../../../realm/test/authorization.ts';
import { MailSink } from '../../../realm/test/mail-sink.ts';
import { createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { ask, codeIn, isIn, linkIn, nextMail, realmWithMail, typeCode, type Waiting } from './mail-sign-in.ts';

const sink = new MailSink();
let api: AdminApi;
let count = 0;
let name: string;

beforeAll(async () => {
  await sink.start();
  api = await realmWithMail(sink);
});
afterAll(async () => {
  await freshRealm();
  await sink.stop();
});
beforeEach(async () => {
  name = `linked_${Date.now().toString(36)}${(count++).toString(36)}`;
  await createPerson(api, name);
});

const mailNumber = (known: number) => nextMail(sink, `${name}@fans.example`, known);

async function tokenOf({ visitor, attempt }: Waiting) {
  const answer = await redeem(CLIENTS.web, visitor.left?.searchParams.get('code') ?? '', attempt.verifier);
  return claims(answer.access_token);
}

describe('a mail signs in', () => {
  test('by its link, in the browser that asked, at level 1', async () => {
    const waiting = await ask(name);
    await waiting.visitor.open(linkIn(await mailNumber(0)));
    expect(waiting.visitor.text).toContain('Sign in to Grand Prix Social in this browser?');
    await waiting.visitor.submit({}, 'gps-link-confirm');
    expect(await tokenOf(waiting)).toMatchObject({ preferred_username: name, acr: '1', amr: ['email'] });
  });

  test('by its code, typed with or without its space', async () => {
    const waiting = await ask(name.toUpperCase());
    await typeCode(waiting.visitor, codeIn(await mailNumber(0)));
    expect(await tokenOf(waiting)).toMatchObject({ preferred_username: name, acr: '1', amr: ['email'] });
    const again = await ask(`${name}@fans.example`);
    await typeCode(again.visitor, codeIn(await mailNumber(1)).replace(' ', ''));
    expect(isIn(again)).toBe(true);
  });

  test('in the reader’s language', async () => {
    const id = (await api.get<{ id: string }[]>(`/users?exact=true&username=${name}`))[0]?.id;
    await api.put(`/users/${id}`, { ...(await api.get<Record<string, string>>(`/users/${id}`)), attributes: { locale: ['de'] } });
    await ask(name);
    expect((await mailNumber(0)).subject).toBe('Dein Anmeldelink');
  });
});

describe('opening a link', () => {
  test('does nothing: a scanner that opens it ten times leaves link and code as they were', async () => {
    const waiting = await ask(name);
    const mail = await mailNumber(0);
    const scanner = () => new Visitor(keycloakUrl()).open(linkIn(mail));
    const seen = await Promise.all(Array.from({ length: 10 }, scanner));
    for (const page of seen) expect(page).toMatchObject({ status: 200, left: null });
    expect(seen[0]?.text).toContain('only works in the browser where you asked');
    expect(seen[0]?.page).not.toContain('gps-link-confirm');
    await waiting.visitor.copy().open(linkIn(mail));
    await typeCode(waiting.visitor, codeIn(mail));
    expect(isIn(waiting)).toBe(true);
  });

  test('in a browser that waits for another mail shows no button', async () => {
    const other = `other_${name}`.slice(0, 20);
    await createPerson(api, other);
    const stranger = await ask(other);
    await ask(name);
    const link = linkIn(await mailNumber(0));
    await stranger.visitor.open(link);
    expect(stranger.visitor.page).not.toContain('gps-link-confirm');
    const swapped = new URL(link);
    swapped.searchParams.set('tab', new URL(linkIn(await nextMail(sink, `${other}@fans.example`))).searchParams.get('tab') ?? '');
    await stranger.visitor.open(swapped);
    expect(stranger.visitor.page).not.toContain('gps-link-confirm');
  });

  test.each([
    ['a key cut short', (link: URL) => link.searchParams.set('key', link.searchParams.get('key')?.slice(0, -1) ?? '')],
    ['no key', (link: URL) => link.searchParams.delete('key')],
    ['an endless key', (link: URL) => link.searchParams.set('key', 'a'.repeat(3000))],
    ['another tab', (link: URL) => link.searchParams.set('tab', 'AAAAAAAAAAA')],
    ['no tab', (link: URL) => link.searchParams.delete('tab')],
    ['another client', (link: URL) => link.searchParams.set('client', 'gps-admin')],
    ['a client that is none', (link: URL) => link.searchParams.set('client', '../%00<script>')],
    ['nothing at all', (link: URL) => (link.search = '')],
  ])('with %s shows no button and breaks nothing', async (_what, change) => {
    const waiting = await ask(name);
    const mail = await mailNumber(0);
    const link = new URL(linkIn(mail));
    change(link);
    const page = await waiting.visitor.copy().open(link);
    expect(page.status).toBe(200);
    expect(page.page).not.toContain('gps-link-confirm');
    await typeCode(waiting.visitor, codeIn(mail));
    expect(isIn(waiting)).toBe(true);
  });
});

describe('link and code work once', () => {
  test('the code is worth nothing after the link, and the link nothing after itself', async () => {
    const waiting = await ask(name);
    const mail = await mailNumber(0);
    const [byCode, again] = [waiting.visitor.copy(), waiting.visitor.copy()];
    byCode.page = waiting.visitor.page;
    await again.open(linkIn(mail));
    await waiting.visitor.open(linkIn(mail));
    await waiting.visitor.submit({}, 'gps-link-confirm');
    expect(isIn(waiting)).toBe(true);
    await again.submit({}, 'gps-link-confirm');
    expect(again.left?.searchParams.get('code') ?? null).toBeNull();
    await typeCode(byCode, codeIn(mail));
    expect(byCode.left?.searchParams.get('code') ?? null).toBeNull();
    const later = await waiting.visitor.copy().open(linkIn(mail));
    expect(later.page).not.toContain('gps-link-confirm');
  });

  test('a code sent ten times at once is taken once at the most', async () => {
    const waiting = await ask(name);
    const code = codeIn(await mailNumber(0));
    const tabs = Array.from({ length: 10 }, () => Object.assign(waiting.visitor.copy(), { page: waiting.visitor.page }));
    await Promise.all(tabs.map((tab) => typeCode(tab, code)));
    expect(tabs.filter((tab) => tab.left?.searchParams.has('code')).length).toBeLessThanOrEqual(1);
  });

  test('a newer mail makes the older one worthless', async () => {
    const waiting = await ask(name);
    const older = await mailNumber(0);
    await waiting.visitor.submit({ startOver: 'on' }, 'gps-link-again');
    await waiting.visitor.submit({ username: name }, 'gps-link-request');
    const newer = await mailNumber(1);
    expect((await waiting.visitor.copy().open(linkIn(older))).page).not.toContain('gps-link-confirm');
    await typeCode(waiting.visitor, codeIn(older));
    expect(waiting.visitor.text).toContain('This code is not right.');
    await typeCode(waiting.visitor, codeIn(newer));
    expect(isIn(waiting)).toBe(true);
  });

  test('the code of another sign-in is worth nothing', async () => {
    const first = await ask(name);
    const code = codeIn(await mailNumber(0)); // two on their way at once may overtake each other
    const second = await ask(name);
    await mailNumber(1);
    await typeCode(second.visitor, code);
    expect(isIn(second)).toBe(false);
    await typeCode(first.visitor, code);
    expect(isIn(first)).toBe(true);
  });
});
