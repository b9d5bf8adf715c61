import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import type { JsonObject } from '../../../realm/src/json.ts';
import { MailSink } from '../../../realm/test/mail-sink.ts';
import { createPerson } from '../../../realm/test/realm-under-test.ts';
import { fromEach } from '../../test-support/from-each.ts';
import { ask, chooseMail, codeIn, isIn, nextMail, realmWithMail, typeCode, wrong } from './mail-sign-in.ts';

const sink = new MailSink();
let api: AdminApi;
const unique = (name: string) => `${name}_${Date.now().toString(36)}`;
const GUESSES = 500;

beforeAll(async () => {
  await sink.start();
  api = await realmWithMail(sink);
});
afterAll(() => sink.stop());

const lockOf = (id: string) => api.get<JsonObject>(`/attack-detection/brute-force/users/${id}`);

describe('guessing the code of a mail', () => {
  test('500 times from one browser: 25 are looked at, five mails go out, and the account is closed to guesses for a while', async () => {
    const name = unique('one');
    const id = await createPerson(api, name);
    const waiting = await ask(name);
    const right = codeIn(await nextMail(sink, `${name}@fans.example`));
    // Whoever is told that the code is gone asks for another, as long as there are any.
    for (let guess = 0; guess < GUESSES; guess++) {
      if (waiting.visitor.asksFor('code')) await typeCode(waiting.visitor, wrong(right));
      else await waiting.visitor.submit({ username: name }, 'gps-link-request');
      expect(isIn(waiting)).toBe(false);
    }
    expect(waiting.visitor.text).toContain('Too many emails were asked for');
    expect(sink.to(`${name}@fans.example`).length).toBeLessThanOrEqual(5);
    expect(await lockOf(id)).toMatchObject({ disabled: true });
  });

  test('500 times from 100 addresses: at most six mails go out, and the account is closed to guesses for a while', async () => {
    const name = unique('many');
    const id = await createPerson(api, name);
    await fromEach(GUESSES / 5, async (address) => {
      const guesser = await ask(name, { 'x-forwarded-for': `10.1.0.${address}` });
      for (let guess = 0; guess < 5; guess++) await typeCode(guesser.visitor, String(10_000_000 + address * 5 + guess));
      expect(isIn(guesser)).toBe(false);
    });
    expect(sink.to(`${name}@fans.example`).length).toBeLessThanOrEqual(6);
    const lock = await lockOf(id);
    expect(lock).toMatchObject({ disabled: true });
    expect(Number(lock['numFailures'])).toBeGreaterThanOrEqual(5);
  });

  test('the lock is temporary: the account is still enabled', async () => {
    const name = unique('temp');
    const id = await createPerson(api, name);
    const waiting = await ask(name);
    const right = codeIn(await nextMail(sink, `${name}@fans.example`));
    for (let guess = 0; guess < 5; guess++) await typeCode(waiting.visitor, wrong(right));
    expect(await api.get(`/users/${id}`)).toMatchObject({ enabled: true });
    await api.delete(`/attack-detection/brute-force/users/${id}`);
    const again = await ask(name);
    await typeCode(again.visitor, codeIn(await nextMail(sink, `${name}@fans.example`, 1)));
    expect(isIn(again)).toBe(true);
  });
});

describe('known and unknown names', () => {
  const plain = (text: string, name: string) => text.replaceAll(name, 'NAME').replace(/tab_id=[\w-]+/g, '');

  test('get the same words, asked and answered wrongly', async () => {
    const known = unique('known');
    await createPerson(api, known);
    const said = async (name: string) => {
      const { visitor } = await ask(name);
      const asked = plain(visitor.text, name);
      await typeCode(visitor, '12345678');
      return { asked, answered: plain(visitor.text, name), status: visitor.status };
    };
    expect(await said(unique('nobody'))).toEqual(await said(known));
  });

  /** How much longer, in milliseconds, one of the two kinds waits at its fastest: others on the machine make an answer later, never earlier. */
  async function difference(turn: number): Promise<number> {
    const names = [unique('timed'), unique('absent')] as const;
    await createPerson(api, names[0]);
    const taken: [number[], number[]] = [[], []];
    for (let round = 0; round < 5; round++) {
      for (const [kind, name] of names.entries()) {
        const { visitor } = await chooseMail({ 'x-forwarded-for': `10.2.${turn}.${round * 2 + kind}` });
        const start = performance.now();
        await visitor.submit({ username: name }, 'gps-link-request');
        taken[kind]?.push(performance.now() - start);
      }
    }
    return Math.abs(Math.min(...taken[0]) - Math.min(...taken[1]));
  }

  test('get them in the same time', async () => {
    // The look-up, the mail and its rendering together take some 20 ms each time; noise does not stay.
    const differences: number[] = [];
    while (differences.length < 4 && !differences.some((one) => one < 15)) differences.push(await difference(differences.length));
    expect(Math.min(...differences)).toBeLessThan(15);
  });

  test('are limited alike: the sixth request of an hour is refused for both', async () => {
    const known = unique('limited');
    await createPerson(api, known);
    for (const name of [known, unique('nobody')]) {
      for (let request = 0; request < 5; request++) await ask(name);
      expect((await ask(name)).visitor.text).toContain('Too many emails were asked for');
    }
  });
});
