import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { makeApplication, personToken } from '../../../test/applications/hand-made.js';
import { operationsOf } from '../../../test/authorisation/access-table.js';
import { dummyOperation } from '../../../test/authorisation/dummy-operation.js';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { LegalBoard } from './legal-board.js';

const LANGUAGES = ['en', 'de', 'es', 'it', 'pt'];
const words = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, `${text} ${language}`]));
/** What needs no consent, by the words of docs/legal.md. */
const OPEN = [
  ...['acceptLegalDocuments', 'exportMyData', 'deleteMyAccount', 'report', 'appeal', 'endSession', 'endOtherSessions', 'endAllSessions'],
  ...[
    'unlinkAccount',
    'revokeApplication',
    'withdrawConsent',
    'setActivityFigures',
    'openImpersonation',
    'allowImpersonationChanges',
    'leaveImpersonation',
  ],
];
const SAVE = `mutation($input: LegalDraftInput!) { done: saveLegalDraft(input: $input) {
  __typename ... on LegalDraft { revision texts { de } } ... on Refusal { code } } }`;
const PUBLISH = `mutation($input: PublishLegalDraftInput!) { done: publishLegalDraft(input: $input) {
  __typename ... on LegalVersionPublished { number effectiveFrom } ... on Refusal { code } } }`;
const DISCARD = `mutation($document: LegalDocumentName!, $revision: Int!) { done: discardLegalDraft(document: $document, revision: $revision) {
  __typename ... on Refusal { code } } }`;
const DETAIL = `query($document: LegalDocumentName!) { legalDocument(document: $document) { activeMembers draft { revision }
  versions { number asks inForce accepted acceptedActive publishedByName reason } } }`;
const TEXT = `query($document: LegalDocumentName!, $number: Int, $language: String!) { legalText(document: $document, number: $number, language: $language) {
  number inForce text summary language effectiveFrom versions { number inForce } } }`;
const ACCEPT = `mutation($versions: [LegalVersionInput!]!) { done: acceptLegalDocuments(versions: $versions, language: "de") {
  __typename ... on LegalAccepted { pending { document } } ... on Refusal { code } } }`;
const PENDING = '{ me { pendingConsents { document number } } }';
const FOLLOW = 'mutation { follow(handle: "nobody_there") { __typename ... on Refusal { code } } }';

interface Done {
  __typename: string;
  code?: string;
  revision?: number;
  number?: number;
  pending?: object[];
}

let world: StaffWorld;
let members: TestApi;
let others: TestApi;
let ada: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  const env = { RATE_LIMIT_FACTOR: '1000' };
  members = await startTestApi({ api: 'user', beside: world.api, env });
  others = await startTestApi({ api: 'user', beside: world.api, env });
  ada = await world.person(['administrator']);
}, 120_000);
afterAll(async () => {
  await others?.stop();
  await members?.stop();
  await world?.stop();
});

async function done(query: string, variables: Record<string, unknown>, by = ada): Promise<Done> {
  const { data, codes } = await world.ask<{ done: Done }>(by, query, variables);
  return data?.done ?? { __typename: 'Error', code: codes[0] };
}
const draft = (document: string, more: Record<string, unknown> = {}): Promise<Done> =>
  done(SAVE, { input: { document, revision: 0, texts: words('# Text'), summary: words('Why'), asks: 'EVERYBODY', ...more } });
const publish = (document: string, more: Record<string, unknown> = {}): Promise<Done> =>
  done(PUBLISH, { input: { document, revision: 1, reason: 'New law', ...more } });
async function published(document: string, asks: string): Promise<number> {
  await draft(document, { asks });
  return (await publish(document)).number ?? 0;
}
const on = async (api: TestApi, query: string, token: string, variables = {}) =>
  api.graphql<Record<string, unknown>>(query, variables, token);
const accept = async (token: string, ...versions: object[]): Promise<Done | undefined> =>
  (await members.graphql<{ done: Done }>(ACCEPT, { versions }, token)).data?.done;
const asked = async (api: TestApi, token: string): Promise<boolean> => (await on(api, FOLLOW, token)).codes[0] === 'legal.consent_required';
async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('never came true');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
/** Which statements a call takes that is asked for the second time. */
async function statements(query: string, token: string): Promise<string[]> {
  await on(members, query, token);
  const spy = jest.spyOn(members.database, 'query');
  await on(members, query, token);
  const names = spy.mock.calls.map(([name]) => name);
  spy.mockRestore();
  return names;
}

test('the first versions are there in every language, ask nobody, and whoever is new accepts them', async () => {
  for (const document of ['TERMS', 'PRIVACY', 'GUIDELINES', 'COOKIES', 'IMPRINT'])
    for (const language of LANGUAGES) {
      const { data } = await members.graphql<{ legalText: { text: string } }>(TEXT, { document, language });
      expect(data?.legalText).toMatchObject({ number: 1, inForce: true, language, versions: [{ number: 1, inForce: true }] });
      expect(data?.legalText.text.length).toBeGreaterThan(100);
    }
  expect((await members.graphql(TEXT, { document: 'TERMS', language: 'fr' })).codes).toEqual(['input.invalid']);
  expect((await members.graphql(TEXT, { document: 'TERMS', language: 'en', number: 9 })).data).toEqual({ legalText: null });
  const sub = randomUUID();
  const token = await members.tokenFor({ sub, claims: { locale: 'pt-BR' } });
  expect((await on(members, PENDING, token)).data).toEqual({ me: { pendingConsents: [] } });
  expect(
    await world.sql('SELECT document, number, language, way FROM legal_acceptances WHERE user_id = $1 ORDER BY document', [sub]),
  ).toEqual(
    ['COOKIES', 'GUIDELINES', 'PRIVACY', 'TERMS'].map((document) => ({ document, number: 1, language: 'pt', way: 'REGISTRATION' })),
  );
});

test('a draft is changed by whoever looked at it last, and thrown away', async () => {
  expect(await draft('COOKIES')).toMatchObject({ __typename: 'LegalDraft', revision: 1, texts: { de: '# Text de' } });
  expect(await draft('COOKIES')).toMatchObject({ code: 'legal.changed_meanwhile' });
  expect(await draft('COOKIES', { revision: 1, asks: 'AS_BEFORE' })).toMatchObject({ revision: 2 });
  expect(await draft('COOKIES', { revision: 1 })).toMatchObject({ code: 'legal.changed_meanwhile' });
  expect(await publish('COOKIES', { revision: 1 })).toMatchObject({ code: 'legal.changed_meanwhile' });
  expect(await done(DISCARD, { document: 'COOKIES', revision: 1 })).toMatchObject({ code: 'legal.changed_meanwhile' });
  expect(await done(DISCARD, { document: 'COOKIES', revision: 2 })).toMatchObject({ __typename: 'LegalDraftDiscarded' });
  expect(await draft('COOKIES', { texts: { ...words('x'), it: ' ' } })).toMatchObject({ code: 'text.empty' });
  expect(await draft('COOKIES', { texts: { ...words('x'), it: 'x'.repeat(20_001) } })).toMatchObject({ code: 'text.too_long' });
  expect(await draft('IMPRINT')).toMatchObject({ code: 'legal.never_asks' });
  expect((await world.audit('legal.draft_saved', 'COOKIES')).length).toBe(2);
  expect((await world.audit('legal.draft_discarded', 'COOKIES')).at(-1)).toMatchObject({ actor_id: ada.id });
});

test('nobody but who may manage them, and with fresh proof, publishes', async () => {
  const mara = await world.person(['moderator']);
  const stale = await world.api.tokenFor({ sub: ada.id, roles: ['administrator'], authAge: 301 });
  expect(await done(PUBLISH, { input: { document: 'TERMS', revision: 1, reason: 'x' } }, mara)).toMatchObject({ code: 'auth.forbidden' });
  expect(await done(PUBLISH, { input: { document: 'TERMS', revision: 1, reason: 'x' } }, { ...ada, token: stale })).toMatchObject({
    code: 'auth.step_up_required',
  });
});

test('a version that is to come asks nobody yet, can be read, and cannot be overtaken', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await draft('GUIDELINES');
  expect(await publish('GUIDELINES', { effectiveFrom: new Date(Date.now() - 1_000).toISOString() })).toMatchObject({
    code: 'legal.too_early',
  });
  expect(await publish('GUIDELINES', { effectiveFrom: '2099-01-01T00:00:00Z' })).toMatchObject({ code: 'legal.too_late' });
  expect(await publish('GUIDELINES', { reason: ' ' })).toMatchObject({ code: 'text.empty' });
  expect(await publish('GUIDELINES', { effectiveFrom: tomorrow })).toMatchObject({ number: 2, effectiveFrom: tomorrow });
  await until(async () => (await on(members, TEXT, '', { document: 'GUIDELINES', number: 2, language: 'it' })).data?.legalText !== null);
  expect((await on(members, TEXT, '', { document: 'GUIDELINES', language: 'it' })).data?.legalText).toMatchObject({
    number: 1,
    versions: [
      { number: 2, inForce: false },
      { number: 1, inForce: true },
    ],
  });
  expect(await asked(members, await members.tokenFor())).toBe(false);
  await draft('GUIDELINES');
  expect(await publish('GUIDELINES')).toMatchObject({ code: 'legal.too_early' });
  expect(
    (await world.ask<{ legalDocument: { draft: object } }>(ada, DETAIL, { document: 'GUIDELINES' })).data?.legalDocument.draft,
  ).not.toBeNull();
});

test('from a version that asks on, members read and write nothing until they accept, in every process and through applications', async () => {
  const sub = randomUUID();
  const token = await members.tokenFor({ sub, roles: ['member'] });
  const app = await makeApplication(members);
  const throughApp = await personToken(members, app, 'gps:read gps:social', { sub });
  const readsBefore = await statements('{ homeFeed { edges { node { id } } } }', token);
  const writesBefore = await statements(FOLLOW, token);
  const number = await published('TERMS', 'EVERYBODY');
  for (const api of [members, others]) await until(() => asked(api, token));
  expect((await on(members, PENDING, token)).data).toEqual({ me: { pendingConsents: [{ document: 'TERMS', number }] } });
  expect((await on(members, FOLLOW, throughApp)).codes).toEqual(['legal.consent_required']);
  expect((await members.fetch('/media', { method: 'POST', headers: { authorization: `Bearer ${token}` } })).status).toBe(403);
  expect(await statements('{ homeFeed { edges { node { id } } } }', token)).toEqual(readsBefore);
  expect(await statements(FOLLOW, token)).toEqual([]);
  expect(await statements(PENDING, token)).toEqual([]);

  expect(await accept(token, { document: 'TERMS', number: 1 })).toMatchObject({ code: 'legal.version_outdated' });
  expect(await accept(token, { document: 'TERMS', number: number + 1 })).toMatchObject({ code: 'legal.version_outdated' });
  expect((await on(members, ACCEPT, throughApp, { versions: [{ document: 'TERMS', number }] })).codes).toEqual(['auth.own_clients_only']);
  for (let times = 0; times < 2; times += 1)
    expect(await accept(token, { document: 'TERMS', number })).toEqual({ __typename: 'LegalAccepted', pending: [] });
  expect(await world.sql('SELECT number, language, way FROM legal_acceptances WHERE user_id = $1 AND number > 1', [sub])).toEqual([
    { number, language: 'de', way: 'ASKED' },
  ]);
  for (const api of [members, others]) await until(async () => !(await asked(api, token)));
  await until(async () => !(await asked(members, throughApp)));
  expect(await statements(FOLLOW, token)).toEqual(writesBefore);
});

test('of everything that changes something only protecting oneself, taking one’s data and leaving go on', async () => {
  const sub = randomUUID();
  const token = await members.tokenFor({ sub, roles: ['member', 'administrator'], acr: '2' });
  await on(members, PENDING, token);
  await published('PRIVACY', 'EVERYBODY');
  await until(() => asked(members, token));
  const open: string[] = [];
  const mutations = [...operationsOf(members.app.get(GraphQLSchemaHost).schema)].filter(([name]) => name.startsWith('Mutation.'));
  for (const [name, field] of mutations) {
    if (name === 'Mutation.endAllSessions') continue;
    const { query, variables } = dummyOperation(name, field);
    if (!(await members.graphql(query, variables, token)).codes.includes('legal.consent_required')) open.push(name.slice(9));
  }
  expect(open.sort()).toEqual(OPEN.filter((name) => name !== 'endAllSessions').sort());
  expect((await on(members, '{ latestPosts { edges { node { id } } } }', token)).codes).toEqual([]);
});

test('staff see how many have accepted; a version that asks nobody drops what was asked', async () => {
  const { data } = await world.ask<{ legalDocument: { activeMembers: number; versions: { number: number }[] } }>(ada, DETAIL, {
    document: 'TERMS',
  });
  const [newest, first] = data?.legalDocument.versions ?? [];
  expect(newest).toMatchObject({ number: 2, asks: 'EVERYBODY', inForce: true, publishedByName: ada.handle, reason: 'New law' });
  // Of those who came before it one has accepted; whoever came later did so when they came.
  expect(newest).toMatchObject({ accepted: 2, acceptedActive: 2 });
  expect(first).toMatchObject({ number: 1, inForce: false, publishedByName: 'Grand Prix Social' });
  expect(data?.legalDocument.activeMembers).toBeGreaterThanOrEqual(2);
  expect((await world.audit('legal.published', 'TERMS')).at(-1)).toMatchObject({ actor_id: ada.id, reason: 'New law' });

  const token = await members.tokenFor();
  await on(members, PENDING, token);
  await published('TERMS', 'EVERYBODY');
  await until(() => asked(members, token));
  await published('TERMS', 'NOBODY');
  for (const api of [members, others]) await until(async () => !(await asked(api, token)));
});

test('somebody who is asked may leave; what they accepted is kept without them', async () => {
  const sub = randomUUID();
  const token = await members.tokenFor({ sub, username: 'leaver' });
  await on(members, PENDING, token);
  await published('COOKIES', 'EVERYBODY');
  await until(() => asked(members, token));
  const { data } = await on(members, 'mutation { deleteMyAccount(confirmHandle: "leaver") { __typename } }', token);
  expect(data).toEqual({ deleteMyAccount: { __typename: 'AccountDeleted' } });
  expect(await world.sql('SELECT 1 FROM legal_acceptances WHERE user_id = $1', [sub])).toHaveLength(4);
});

test('neither a version nor an acceptance ever changes, whoever asks the database', async () => {
  for (const statement of [
    `UPDATE legal_versions SET asks = 'NOBODY'`,
    'DELETE FROM legal_versions',
    'UPDATE legal_acceptances SET accepted_at = now()',
    'DELETE FROM legal_acceptances',
  ])
    await expect(world.sql(statement)).rejects.toThrow();
});

test('a process that Redis does not reach finds out by itself', async () => {
  const token = await members.tokenFor();
  await on(others, PENDING, token);
  const board = others.app.get(LegalBoard, { strict: false });
  const { LiveBus } = await import('../../platform/live/live-bus.js');
  jest.spyOn(others.app.get(LiveBus), 'connected', 'get').mockReturnValue(false);
  const reloaded = board.versionsOf('COOKIES').length;
  await world.sql(
    `INSERT INTO legal_versions (document, number, texts, summary, asks, effective_from, published_by_name, reason)
     SELECT document, number + 1, texts, summary, 'EVERYBODY', now(), 'x', 'x' FROM legal_versions WHERE document = 'COOKIES' ORDER BY number DESC LIMIT 1`,
  );
  await until(async () => board.versionsOf('COOKIES').length > reloaded);
  await others.app.get(AccountDirectory, { strict: false }).changed('nobody');
  expect(await asked(others, token)).toBe(true);
});
