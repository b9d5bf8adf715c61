import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import type { JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS, authorization, claims, signIn, signInByForm } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { EventReceiver } from './event-receiver.ts';
import { inDatabase, waiting } from './outbox.ts';

let api: AdminApi;
let person: string;
let receiver: EventReceiver;

beforeAll(async () => {
  api = await freshRealm();
  person = await createPerson(api, 'teller');
});
beforeEach(async () => {
  receiver = await new EventReceiver().listen();
});
afterEach(() => receiver.close());

async function failToSignIn(username: string, password = 'Wrong-Password-1!'): Promise<void> {
  await signInByForm(await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url), username, password);
}

/** What an operator reads, and whoever collects it. */
const serverLog = () => readFile(path.join(process.env['TEST_KEYCLOAK_HOME'] ?? '', 'test.log'), 'utf8');

const signedIn = () => receiver.of(person).filter((event) => event.type === 'LOGIN');

describe('what is told', () => {
  it('tells a sign-in within a second', async () => {
    await receiver.until(() => receiver.deliveries > 0 || undefined, 20).catch(() => undefined); // what earlier specs left
    const { sid } = claims((await signIn(CLIENTS.web, 'teller')).access_token);
    const done = Date.now();
    const [event] = await receiver.until(() => signedIn().length > 0 && signedIn());
    expect(Date.now() - done).toBeLessThan(1000);
    expect(event).toMatchObject({
      kind: 'user',
      realm: 'grand-prix',
      client: 'gps-web',
      user: person,
      session: sid,
      address: '127.0.0.1',
      error: null,
    });
    expect(Math.abs(Date.parse(event?.time ?? '') - done)).toBeLessThan(10_000);
  });

  it('tells a failed one without what was typed', async () => {
    const slip = `Oops-${randomUUID()}`;
    await failToSignIn('teller', slip);
    await failToSignIn(slip.slice(0, 20));
    await receiver.until(() =>
      receiver.of(person).find((event) => event.type === 'LOGIN_ERROR' && event.error === 'invalid_user_credentials'),
    );
    await receiver.until(() => [...receiver.events.values()].find((event) => event.error === 'user_not_found'));
    expect(receiver.bodies.join('')).not.toContain(slip.slice(0, 20));
    expect((await serverLog()).includes(slip.slice(0, 20))).toBe(false);
  });

  it('tells what an administrator did as a digest of what was written', async () => {
    await api.put(`/users/${person}`, { ...(await api.get<JsonObject>(`/users/${person}`)), lastName: 'Canary' });
    const event = await receiver.until(() =>
      [...receiver.events.values()].find((one) => one.operation === 'UPDATE' && one.resourcePath === `users/${person}`),
    );
    const [stored] = await api.get<{ id: string; representation: string }[]>(
      `/admin-events?resourcePath=users/${person}&operationTypes=UPDATE&max=1`,
    );
    expect(event).toMatchObject({
      kind: 'admin',
      resourceType: 'USER',
      realm: 'grand-prix',
      actor: { realm: 'master', address: '127.0.0.1' },
    });
    expect(event.id).toBe(stored?.id);
    expect(event.representationHash).toBe(
      `sha256:${createHash('sha256')
        .update(stored?.representation ?? '')
        .digest('hex')}`,
    );
    expect(receiver.bodies.join('')).not.toContain('Canary');
  });

  it('has the id of the event that Keycloak keeps, so that reading that finds what is missing', async () => {
    await signIn(CLIENTS.web, 'teller');
    await receiver.until(() => signedIn().length > 0);
    const stored = await api.get<{ id: string }[]>(`/events?type=LOGIN&user=${person}&max=1`);
    expect(receiver.events.has(stored[0]?.id ?? '')).toBe(true);
  });
});

describe('at least once', () => {
  it('keeps events while nobody takes them, and does not keep people waiting', async () => {
    await receiver.until(async () => (await waiting()) === 0);
    await receiver.close();
    const begun = Date.now();
    for (let turn = 0; turn < 3; turn++) await signIn(CLIENTS.web, 'teller');
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(await waiting()).toBeGreaterThanOrEqual(3);
    receiver = await new EventReceiver().listen();
    await receiver.until(() => signedIn().length === 3);
    await receiver.until(async () => (await waiting()) === 0);
  });

  it.each([500, 503, 401, 404, 302])('sends again what was answered with %d', async (status) => {
    let refusals = 0;
    receiver.answer = () => (refusals++ < 2 ? status : 204);
    await signIn(CLIENTS.web, 'teller');
    const [event] = await receiver.until(() => signedIn().length > 0 && signedIn());
    expect(receiver.times.get(event?.id ?? '')).toBeGreaterThan(1);
  });

  it('lets one that is refused hold up no other, and does not throw it away', async () => {
    const unwanted = (events: readonly { type?: string }[]) => events.some(({ type }) => type === 'LOGIN_ERROR');
    receiver.answer = (events) => (unwanted(events) ? 422 : 204);
    await failToSignIn('teller');
    await signIn(CLIENTS.web, 'teller');
    await receiver.until(() => signedIn().length > 0);
    const refused = () => inDatabase<{ id: string }>('select id from gps_event_outbox where refusals > 0');
    await receiver.until(async () => (await refused()).length > 0);
    receiver.answer = () => 204;
    await inDatabase('update gps_event_outbox set due = 0');
    await receiver.until(() => receiver.of(person).find((event) => event.type === 'LOGIN_ERROR'));
  });

  it('takes over what a server that died had claimed', async () => {
    const id = randomUUID();
    const row = `insert into gps_event_outbox (id, payload, due) values ($1, $2, (extract(epoch from clock_timestamp()) * 1000)::bigint + 1500)`;
    await inDatabase(row, [id, JSON.stringify({ id, kind: 'user', time: new Date().toISOString(), realm: 'grand-prix', type: 'LOGIN' })]);
    await receiver.until(() => receiver.events.has(id));
  });
});

describe('only what happened', () => {
  const TRIGGER = `create constraint trigger refuse after insert or update on user_attribute deferrable initially deferred for each row execute function refuse()`;

  afterEach(() => inDatabase('drop function if exists refuse() cascade'));

  it('tells nothing of what was rolled back', async () => {
    await inDatabase(
      `create or replace function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused at commit'; end $$`,
    );
    await inDatabase(TRIGGER);
    const before = await api.get<JsonObject>(`/users/${person}`);
    await expect(api.put(`/users/${person}`, { ...before, attributes: { lockReason: ['never kept'] } })).rejects.toThrow();
    await inDatabase('drop function refuse() cascade');
    await signIn(CLIENTS.web, 'teller');
    await receiver.until(() => signedIn().length > 0);
    expect([...receiver.events.values()].filter((event) => event.kind === 'admin' && event.resourcePath === `users/${person}`)).toEqual([]);
    expect(await api.get(`/users/${person}`)).toEqual(before);
  });
});
