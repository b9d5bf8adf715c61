import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { object, type JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS, authorization, obtainCode, redeem, signIn, signInByForm, token } from '../../../realm/test/authorization.ts';
import { PASSWORD, createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { configureStep } from '../../test-support/flow-step.ts';

const APPEAL = 'https://social.example/appeal';
let api: AdminApi;
let person: string;

beforeAll(async () => {
  api = await freshRealm();
  await configureStep(api, 'gps-account-lock', { appealUrl: APPEAL });
});
afterAll(() => freshRealm());
beforeEach(async () => {
  person = await createPerson(api, 'lockable');
});

async function lock(attributes: Record<string, string>): Promise<void> {
  const user = await api.get<JsonObject>(`/users/${person}`);
  const written = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, [value]]));
  await api.put(`/users/${person}`, { ...user, attributes: { ...object(user, 'attributes'), ...written } });
}

const unlock = async () => api.put(`/users/${person}`, { ...(await api.get<JsonObject>(`/users/${person}`)), attributes: {} });
const arrive = async (password?: string) =>
  signInByForm(await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url), 'lockable', password);
const comesIn = (visitor: Visitor) => visitor.left?.searchParams.has('code') ?? false;

describe('a locked person', () => {
  it('reads why, until when and how to appeal once they have proved who they are', async () => {
    await lock({
      lockReason: 'Spam in three rooms',
      lockUntil: '2099-12-01T18:30:00Z',
      lockedBy: 'mara',
      lockedAt: '2026-11-22T10:00:00Z',
    });
    const visitor = await arrive();
    expect([visitor.status, comesIn(visitor)]).toEqual([403, false]);
    expect(visitor.text).toContain('Spam in three rooms');
    expect(visitor.text).toContain('December 1, 2099');
    expect(visitor.page).toContain(`href="${APPEAL}"`);
    expect(visitor.page).not.toContain('mara');
    const [event] = await api.get<{ error: string; userId: string }[]>('/events?type=LOGIN_ERROR&max=1');
    expect(event).toMatchObject({ error: 'account_locked', userId: person });
  });

  it('reads the usual words without proof, the same as for a name that is not there', async () => {
    await lock({ lockReason: 'Spam in three rooms' });
    const locked = await arrive('Wrong-Password-1!');
    const unknown = await signInByForm(
      await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url),
      'nobody_here',
      'Wrong-Password-1!',
    );
    expect(locked.text).toContain('Invalid username or password');
    expect(locked.text.toLowerCase()).not.toContain('lock');
    const seen = ({ status, text }: Visitor) => [status, text.replace(/tab_id=[\w-]+/g, 'tab_id')];
    expect(seen(locked)).toEqual(seen(unknown));
  });

  it.each(['<script>alert(1)</script>', '${7*7}', '<#assign x=1>', '"><img src=x onerror=alert(1)>', '{0}'])(
    'reads %s as text',
    async (reason) => {
      await lock({ lockReason: reason });
      const visitor = await arrive();
      expect(visitor.text).toContain(reason.startsWith('<') || reason.includes('<img') ? reason.replace(/^"/, '"') : reason);
      expect(visitor.page).not.toContain('<script>alert');
      expect(visitor.page).not.toContain('<img src=x');
    },
  );

  it('may look as often as they like without being taken for somebody who guesses', async () => {
    await lock({ lockReason: 'Spam' });
    for (let look = 0; look < 7; look++) expect((await arrive()).status).toBe(403);
    await unlock();
    expect(comesIn(await arrive())).toBe(true);
  });

  it('finds no way past the page by going on', async () => {
    await lock({ lockReason: 'Spam' });
    const visitor = await arrive();
    expect((await visitor.open(authorization(CLIENTS.web).url)).left).toBeNull();
    expect(comesIn(await visitor.open(authorization(CLIENTS.mobile, { prompt: 'none' }).url))).toBe(false);
  });
});

describe('the end of a lock', () => {
  it('comes by itself', async () => {
    await lock({ lockReason: 'Spam', lockUntil: new Date(Date.now() + 4000).toISOString() });
    expect((await arrive()).status).toBe(403);
    await sleep(4000);
    expect(comesIn(await arrive())).toBe(true);
  });

  it('is a date that can be read, or is not written', async () => {
    await expect(lock({ lockReason: 'Spam', lockUntil: 'yesterday' })).rejects.toThrow();
  });
});

describe('what was there before the lock', () => {
  it('is of no use: session, refresh token, code', async () => {
    const visitor = await arrive();
    expect(comesIn(visitor)).toBe(true);
    const { refresh_token } = await signIn(CLIENTS.web, 'lockable');
    const { code, verifier } = await obtainCode(CLIENTS.web, 'lockable');
    await lock({ lockReason: 'Spam' });
    const again = await visitor.open(authorization(CLIENTS.mobile).url);
    expect([again.status, comesIn(again)]).toEqual([403, false]);
    expect(await token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token })).toMatchObject({ status: 400, error: 'invalid_grant' });
    expect(await redeem(CLIENTS.web, code, verifier)).toMatchObject({ status: 400, error: 'invalid_grant' });
  });

  it('ends with the lock when staff also end the sessions', async () => {
    const { refresh_token } = await signIn(CLIENTS.web, 'lockable');
    await lock({ lockReason: 'Spam' });
    await api.post(`/users/${person}/logout`, {});
    await unlock();
    expect(await token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token })).toMatchObject({ status: 400, error: 'invalid_grant' });
  });
});

describe('the attributes', () => {
  const FORGED = { lockReason: 'forged', lockUntil: '2020-01-01T00:00:00Z', lockedBy: 'forged', lockedAt: 'forged' };

  it('are not written by whoever makes the account', async () => {
    const url = new URL(String(authorization(CLIENTS.web).url).replace('/openid-connect/auth?', '/openid-connect/registrations?'));
    const visitor = await new Visitor(keycloakUrl()).open(url);
    expect(visitor.asksFor('email')).toBe(true);
    expect(visitor.page).not.toContain('lockReason');
    const forged = Object.fromEntries(
      Object.entries(FORGED).flatMap(([name, value]) => [
        [name, value],
        [`user.attributes.${name}`, value],
      ]),
    );
    const username = `forger_${Date.now() % 1_000_000}`;
    await visitor.submit({ username, email: `${username}@fans.example`, password: PASSWORD, 'password-confirm': PASSWORD, ...forged });
    const [account] = await api.get<JsonObject[]>(`/users?exact=true&username=${username}`);
    expect(account).toMatchObject({ username });
    expect(Object.keys(object(account ?? {}, 'attributes')).filter((name) => name.startsWith('lock'))).toEqual([]);
  });
});
