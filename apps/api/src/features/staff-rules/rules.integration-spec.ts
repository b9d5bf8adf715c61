import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { makeRule, noRules } from '../../../test/rules/make-rule.js';
import { eventually } from '../../../test/social/social-world.js';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { ProductMails } from '../e-mail-templates/index.js';
import { CanaryPlanting } from './canary-planting.js';

interface Rule {
  __typename: string;
  code?: string;
  problems?: { at: string; problem: string }[];
  id: string;
  revision: number;
  liveVersion: number | null;
  latest: { version: number; name: string };
  missedCanaries: number;
  figures: { hits: number; upheld: number; dismissed: number; precision: number | null };
  trials: {
    state: string;
    total: number;
    scanned: number;
    caught: number;
    rightly: number;
    wrongly: number;
    samples: { excerpt: string; verdict: string }[];
  }[];
  canaries: { id: string; caught: boolean | null }[];
}

const RULE = `id revision liveVersion missedCanaries latest { version name } figures { hits upheld dismissed precision }
  trials { state total scanned caught rightly wrongly samples { excerpt verdict } } canaries { id caught } versions { version }`;
const ANSWER = `{ __typename ... on AutomaticRule { ${RULE} } ... on RuleParametersRefused { problems { at problem } } ... on Refusal { code } }`;

let world: StaffWorld;
let members: TestApi;
let worker: NestFastifyApplication;
let classifier: Server;
let behave: 'score' | 'slow' | 'broken' | 'endless' | 'bloated' = 'score';
let score = 0;
let ada: Person;
let lena: Person;

beforeAll(async () => {
  classifier = createServer((request, response) => {
    request.resume().on('end', () => {
      if (behave === 'slow') return;
      if (behave === 'broken') return void response.end('<html>');
      if (behave === 'endless') return void response.write('x'.repeat(100_000));
      response.end(JSON.stringify({ scores: { hate: score }, ...(behave === 'bloated' && { more: 'x'.repeat(100_000) }) }));
    });
  });
  await new Promise<void>((listening) => classifier.listen(0, '127.0.0.1', listening));
  const CLASSIFIERS = `toxicity=http://127.0.0.1:${(classifier.address() as AddressInfo).port}/`;
  world = await StaffWorld.start();
  members = await startTestApi({ api: 'user', beside: world.api, env: { RATE_LIMIT_FACTOR: '1000', CLASSIFIERS } });
  worker = await startTestWorker(world.api, undefined, { CLASSIFIERS, KEYCLOAK_URL: world.keycloak.url });
  ada = await world.person(['administrator']);
  lena = await world.person(['member']);
  lena = { ...lena, token: await members.tokenFor({ sub: lena.id, username: lena.handle }) };
}, 90_000);
afterAll(async () => {
  classifier?.closeAllConnections();
  classifier?.close();
  await worker?.close();
  await members?.stop();
  await world?.stop();
}, 30_000);
beforeEach(async () => {
  behave = 'score';
  score = 0;
  await noRules({ database: members.database, app: members.app });
});

const ask = async (who: Person, query: string, variables: Record<string, unknown>): Promise<Rule> => {
  const { data, codes } = await world.ask<Record<string, Rule>>(who, query, variables);
  return Object.values(data ?? {})[0] ?? ({ code: codes[0] } as Rule);
};
const save = (input: object = {}, who = ada) =>
  ask(who, `mutation($input: SaveRuleInput!) { saveRule(input: $input) ${ANSWER} }`, {
    input: {
      name: 'Casinos',
      kind: 'WORDS',
      parameters: '{"words":["casino"]}',
      action: 'HOLD',
      severity: 2,
      reason: 'SPAM',
      idempotencyKey: key(),
      ...input,
    },
  });
const on = ({ id, revision }: Rule, more: object = {}, who = ada) =>
  ask(
    who,
    `mutation($id: ID!, $version: Int!, $revision: Int!, $reason: String!, $override: Boolean!) {
    switchRuleOn(id: $id, version: $version, revision: $revision, reason: $reason, override: $override) ${ANSWER} }`,
    {
      ...{ id, version: 1, revision, reason: 'Spam wave', override: false, ...more },
    },
  );
const off = ({ id, revision }: Rule, more: object = {}) =>
  ask(
    ada,
    `mutation($id: ID!, $revision: Int!, $reason: String!) { switchRuleOff(id: $id, revision: $revision, reason: $reason) ${ANSWER} }`,
    {
      ...{ id, revision, reason: 'Quiet again', ...more },
    },
  );
const attempt = ({ id }: Rule, version = 1) =>
  ask(ada, `mutation($id: ID!, $version: Int!) { tryRule(id: $id, version: $version, days: 30) ${ANSWER} }`, { id, version });
const read = ({ id }: Pick<Rule, 'id'>, who = ada) => ask(who, `query($id: ID!) { automaticRule(id: $id) { ${RULE} } }`, { id });
const tried = async (rule: Rule) => {
  await attempt(rule);
  return eventually(
    () => read(rule),
    ({ trials }) => trials[0]?.state === 'DONE',
    50_000,
  );
};
const write = async (body: string): Promise<{ id?: string; state?: string; code?: string }> => {
  const { data } = await members.graphql<{ createPost: object }>(
    'mutation($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { ... on Post { id state } ... on Refusal { code } } }',
    { input: { body }, key: key() },
    lena.token,
  );
  return data?.createPost ?? {};
};

test('a rule is tried on history, says what it caught rightly and wrongly, is switched on, holds, and goes off at once', async () => {
  const [removed, dismissed, unreported, fine] = [
    await world.post(lena, 'Casino one'),
    await world.post(lena, 'Casino two'),
    await world.comment(lena, await world.post(lena), 'Casino three'),
    await world.post(lena, 'Nothing here'),
  ];
  for (let i = 0; i < 40; i += 1) await world.post(lena, `Lap ${i}`);
  await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [removed]);
  await world.report('post', dismissed, lena, [ada]);
  await world.sql(`UPDATE cases SET status = 'dismissed' WHERE subject_id = $1`, [dismissed]);
  const made = await save();
  expect(made).toMatchObject({ liveVersion: null, revision: 1, latest: { version: 1, name: 'Casinos' } });
  expect(await on(made)).toMatchObject({ code: 'rules.not_tried' });
  const rule = await tried(made);
  expect(rule.trials[0]).toMatchObject({ caught: 3, rightly: 1, wrongly: 2, total: 45, scanned: 45 });
  expect(rule.trials[0]?.samples.map(({ excerpt, verdict }) => [excerpt, verdict]).sort()).toEqual([
    ['Casino one', 'RIGHTLY'],
    ['Casino three', 'WRONGLY'],
    ['Casino two', 'WRONGLY'],
  ]);
  expect([unreported, fine]).toHaveLength(2);

  const live = await on(rule);
  expect(live).toMatchObject({ liveVersion: 1, revision: 2 });
  expect((await world.audit('rule.switched_on', rule.id)).at(-1)).toMatchObject({ actor_id: ada.id, reason: 'Spam wave' });
  const post = await eventually(
    () => write('Best cаsino'),
    ({ state }) => state === 'HELD',
    10_000,
  );
  const [event] = await world.sql<{ payload: object }>(
    `SELECT payload FROM outbox_events WHERE type = 'content.flagged' AND payload->>'subjectId' = $1`,
    [post.id],
  );
  expect(event?.payload).toEqual({
    subjectKind: 'post',
    subjectId: post.id,
    ruleId: rule.id,
    ruleVersion: 1,
    reason: 'SPAM',
    severity: 2,
    score: null,
  });
  expect((await read(rule)).figures).toMatchObject({ hits: expect.any(Number), precision: null });

  const held = await world.ask<{ heldContent: { edges: { node: { id: string; rules: { name: string; matched: string }[] } }[] } }>(
    ada,
    '{ heldContent(first: 50) { edges { node { id rules { name matched } } } } }',
  );
  expect(held.data?.heldContent.edges.find(({ node }) => node.id === post.id)?.node.rules).toEqual([
    { name: 'Casinos', matched: 'casino' },
  ]);
  const RELEASE = `mutation($id: ID!) { releaseHeldContent(kind: POST, id: $id, reason: "Fine") { ... on HeldContentReleased { id } ... on Refusal { code } } }`;
  expect(await ask(ada, RELEASE, { id: post.id })).toEqual({ id: post.id });
  expect(await ask(ada, RELEASE, { id: post.id })).toEqual({ code: 'held_content.not_found' });
  expect(await world.audit('content.released', post.id ?? '')).toMatchObject([{ actor_id: ada.id, reason: 'Fine' }]);

  expect(await off(live)).toMatchObject({ liveVersion: null });
  await eventually(
    () => write('Best casino'),
    ({ state }) => state === 'VISIBLE',
    10_000,
  );
});

test('a refusal takes nothing, names its code, and leaves a hit that points at nothing', async () => {
  const ruleId = await makeRule({ database: members.database, app: members.app }, { parameters: { words: ['viagra'] }, action: 'REFUSE' });
  expect(await write('v1agra')).toEqual({ code: 'content.refused_by_rule' });
  expect(await world.sql('SELECT subject_id, matched FROM rule_hits WHERE rule_id = $1', [ruleId])).toEqual([
    { subject_id: null, matched: 'viagra' },
  ]);
  expect(await world.sql(`SELECT 1 FROM outbox_events WHERE payload->>'ruleId' = $1`, [ruleId])).toEqual([]);
});

test('a rule that would hold everything needs a word why; a new version is not in force by itself, and the way back is open', async () => {
  const all = await save({ name: 'All', kind: 'NEW_ACCOUNTS', parameters: '{"youngerThanHours":8760}' });
  const rule = await tried(all);
  expect(await on(rule)).toMatchObject({ code: 'rules.catches_too_much' });
  const live = await on(rule, { override: true, reason: 'Raid' });
  expect(live).toMatchObject({ liveVersion: 1 });
  const [row] = await world.sql<{ details: object }>(
    `SELECT details FROM audit_log WHERE action = 'rule.switched_on' AND subject_id = $1`,
    [rule.id],
  );
  expect(row?.details).toMatchObject({ override: true });
  const second = await save({
    id: live.id,
    revision: live.revision,
    name: 'Some',
    kind: 'NEW_ACCOUNTS',
    parameters: '{"youngerThanHours":1}',
  });
  expect(second).toMatchObject({ liveVersion: 1, latest: { version: 2 } });
  expect(await on(second, { version: 2 })).toMatchObject({ code: 'rules.not_tried' });
  expect(await on(second, { version: 1 })).toMatchObject({ liveVersion: 1 });
  await expect(world.sql('UPDATE rule_versions SET severity = 1')).rejects.toThrow('append-only');
});

test('of two who change the same rule at once one is told', async () => {
  const rule = await save();
  const both = await Promise.all(['One', 'Two'].map((name) => save({ id: rule.id, revision: rule.revision, name })));
  expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['rules.changed_meanwhile', 'saved']);
  expect(await off(rule)).toMatchObject({ code: 'rules.changed_meanwhile' });
  const idempotencyKey = key();
  expect((await save({ idempotencyKey })).id).toBe((await save({ idempotencyKey })).id);
});

test.each([
  ['a backreference', { kind: 'PATTERNS', parameters: '{"patterns":["(a)\\\\1"]}' }, 'patterns.0', 'invalid_pattern'],
  ['a pattern of everything', { kind: 'PATTERNS', parameters: '{"patterns":["x*"]}' }, 'patterns.0', 'matches_everything'],
  ['a pattern of 100 kB', { kind: 'PATTERNS', parameters: JSON.stringify({ patterns: ['a'.repeat(100_000)] }) }, '', 'too_big'],
  ['nothing', { parameters: '' }, '', 'invalid_json'],
  [
    'an unknown classifier',
    { kind: 'CLASSIFIER', parameters: '{"classifier":"x","label":"y","from":0.9,"unsureFrom":0.5}' },
    'classifier',
    'unknown_classifier',
  ],
])('%s is refused when it is saved', async (_, input, at, problem) => {
  expect(await save(input)).toMatchObject({ code: 'rules.parameters_invalid', problems: [{ at, problem }] });
});

test('analysts see no rule, moderators see them all, administrators with fresh proof switch them on', async () => {
  const rule = await save();
  const [mara, ana] = [await world.person(['moderator']), await world.person(['analyst'])];
  expect((await read(rule, mara)).id).toBe(rule.id);
  expect((await read(rule, ana)).code).toBe('auth.forbidden');
  expect((await save({}, mara)).code).toBe('auth.forbidden');
  const late = {
    ...ada,
    token: await world.api.tokenFor({ sub: ada.id, roles: ['administrator'], claims: { auth_time: Math.floor(Date.now() / 1000) - 301 } }),
  };
  expect((await on(rule, {}, late)).code).toBe('auth.step_up_required');
});

test('what a classifier is sure of is caught, what it is not sure of or does not say is held, within the budget', async () => {
  const rule = { classifier: 'toxicity', label: 'hate', from: 0.9, unsureFrom: 0.6 };
  await makeRule(
    { database: members.database, app: members.app },
    { kind: 'CLASSIFIER', parameters: rule, action: 'FLAG', reason: 'HATE' },
  );
  const outcome = async (given: typeof behave, of = 0): Promise<string> => {
    [behave, score] = [given, of];
    return (await write(`Text ${key()}`)).state ?? 'refused';
  };
  expect([await outcome('score', 0.5), await outcome('score', 0.95)]).toEqual(['VISIBLE', 'VISIBLE']);
  expect([await outcome('score', 0.7), await outcome('score', 7), await outcome('broken'), await outcome('endless')]).toEqual(
    Array(4).fill('HELD'),
  );
  expect([await outcome('bloated', 0.95), await outcome('slow')]).toEqual(['HELD', 'HELD']);
  const hits = await world.sql<{ outcome: string; n: number }>(
    `SELECT outcome, count(*)::int AS n FROM rule_hits WHERE matched IN ('hate', 'toxicity') GROUP BY outcome ORDER BY outcome`,
  );
  expect(hits).toEqual([
    { outcome: 'CAUGHT', n: 1 },
    { outcome: 'DOWN', n: 5 },
    { outcome: 'UNSURE', n: 1 },
  ]);
});

test('rules that count know who wrote what, in one more statement, and not one without rules', async () => {
  const counted = async (body: string): Promise<number> => {
    const before = members.database;
    let n = 0;
    const query = before.query.bind(before);
    before.query = (name, ...rest) => {
      if (/^(posts\.|rules\.(facts|records))/.test(name)) n += 1;
      return query(name, ...rest);
    };
    await write(body).finally(() => (before.query = query));
    return n;
  };
  const plain = await counted('A plain one');
  const api = { database: members.database, app: members.app };
  await makeRule(api, { kind: 'REPEATS', parameters: { by: 'anybody', times: 2, minutes: 10 } });
  await makeRule(api, { kind: 'RATE', parameters: { by: 'network', moreThan: 500, minutes: 10 }, action: 'FLAG' });
  expect(await counted('Buy my tyres at my shop today')).toBe(plain + 1);
  expect((await write('BUY my tyres, at my shop today!')).state).toBe('HELD');
  await makeRule(api, { kind: 'RATE', parameters: { by: 'author', moreThan: 2, minutes: 10 }, action: 'REFUSE' });
  expect(await write('Something else')).toEqual({ code: 'content.refused_by_rule' });
});

test('a canary that is not caught gives the alarm, and nobody ever sees one', async () => {
  const rule = await on(await save({ name: 'Canaries' }), { override: true, reason: 'Test' });
  const ADD = `mutation($ruleId: ID!, $body: String!) { addRuleCanary(ruleId: $ruleId, body: $body) ${ANSWER} }`;
  await ask(ada, ADD, { ruleId: rule.id, body: 'c a s i n o' });
  const { canaries } = await ask(ada, ADD, { ruleId: rule.id, body: 'Something that it does not know' });
  const seen = await eventually(
    () => read(rule),
    (one) => one.canaries.every(({ caught }) => caught !== null),
    50_000,
  );
  expect(seen.canaries.map(({ caught }) => caught)).toEqual([true, false]);
  expect(seen.missedCanaries).toBe(1);
  expect(await world.sql(`SELECT 1 FROM posts WHERE body = 'c a s i n o'`)).toEqual([]);
  const planting = worker.get(CanaryPlanting, { strict: false });
  expect(await planting.plant(null)).toBe(0);
  await world.sql(`ALTER TABLE rule_canary_runs DISABLE TRIGGER rule_canary_runs_append_only`);
  await world.sql(`UPDATE rule_canary_runs SET at = now() - interval '8 days'`);
  const mails = jest.spyOn(worker.get(ProductMails, { strict: false }), 'send').mockResolvedValue();
  await Promise.all([ada, await world.person(['moderator'])].map((one) => world.ask(one, '{ me { id } }')));
  expect(await planting.plant(null)).toBe(1);
  await eventually(
    () => Promise.resolve(mails.mock.calls),
    (calls) => calls.length > 0,
    50_000,
  );
  expect(mails.mock.calls.map(([{ template, to, link }]) => [template, to, link.split('/').at(-1)])).toEqual([
    ['rule.blind', `${ada.handle}@example.test`, rule.id],
  ]);
  const RETIRE = `mutation($id: ID!) { retireRuleCanary(id: $id) ${ANSWER} }`;
  expect(await ask(ada, RETIRE, { id: canaries[1]?.id })).toMatchObject({ missedCanaries: 0 });
  const rate = await save({ kind: 'RATE', parameters: '{"by":"network","moreThan":5,"minutes":5}' });
  expect(await ask(ada, ADD, { ruleId: rate.id, body: 'x' })).toMatchObject({ code: 'rules.canary_not_possible' });
  expect(await attempt(rate)).toMatchObject({ code: 'rules.not_tryable' });
});
