import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { object, objects, type JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS, authorization, obtainCode, redeem, signIn, signInByForm, token } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { extendBrowserFlow } from '../../test-support/browser-flow.ts';

const APPEAL = 'https://social.example/appeal';
let api: AdminApi;
let person: string;
let restore = async (): Promise<void> => {};

beforeAll(async () => {
  api = await freshRealm();
  restore = await extendBrowserFlow(api, { step: { provider: 'gps-account-lock', config: { appealUrl: APPEAL } } });
  await declareAttributes();
  await forbidTokens();
});
afterAll(() => restore());
beforeEach(async () => {
  person = await createPerson(api, 'lockable');
});

async function declareAttributes(): Promise<void> {
  const profile = await api.get<JsonObject>('/users/profile');
  const attributes = objects(profile, 'attributes').filter(
    ({ name }) => !['lockReason', 'lockUntil', 'lockedBy', 'lockedAt'].includes(String(name)),
  );
  const ofStaff = { permissions: { view: ['admin'], edit: ['admin'] }, multivalued: false };
  const own = ['lockReason', 'lockUntil', 'lockedBy', 'lockedAt'].map((name) => ({ name, ...ofStaff }));
  await api.put('/users/profile', { ...profile, attributes: [...attributes, ...own] });
}

async function forbidTokens(): Promise<void> {
  const { profiles } = await api.get<{ profiles: JsonObject[] }>('/client-policies/profiles');
  const extended = profiles.map((profile, at) =>
    at > 0 ? profile : { ...profile, executors: [...objects(profile, 'executors'), { executor: 'gps-account-lock', configuration: {} }] },
  );
  await api.put('/client-policies/profiles', { profiles: extended });
}

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
    expect([locked.status, locked.text]).toEqual([unknown.status, unknown.text]);
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

  it('does not come from a date that cannot be read', async () => {
    await lock({ lockUntil: 'yesterday' });
    expect((await arrive()).status).toBe(403);
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

  it('are not written by the person themselves', async () => {
    await api.put(`/users/${person}`, { ...(await api.get<JsonObject>(`/users/${person}`)), requiredActions: ['UPDATE_PROFILE'] });
    const visitor = await arrive();
    expect(visitor.asksFor('email')).toBe(true);
    expect(visitor.page).not.toContain('lockReason');
    const names = Object.fromEntries(
      Object.entries(FORGED).flatMap(([name, value]) => [
        [name, value],
        [`user.attributes.${name}`, value],
      ]),
    );
    await visitor.submit({ username: 'lockable', email: 'lockable@fans.example', ...names });
    expect(object(await api.get<JsonObject>(`/users/${person}`), 'attributes')).toEqual({});
  });
});
