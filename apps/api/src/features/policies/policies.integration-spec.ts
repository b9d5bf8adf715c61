import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';

const LANGUAGES = ['en', 'de', 'es', 'it', 'pt'];
const words = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, `${text} ${language}`]));
const CHANGE = `mutation C($input: PolicyInput!) { result: changePolicy(input: $input) { __typename ... on Policy { severity strikeDays version titles { pt } } ... on Refusal { code } } }`;
const SAVE = `mutation S($input: DecisionTemplateInput!) { result: saveDecisionTemplate(input: $input) { __typename ... on DecisionTemplate { id version texts { de } } ... on Refusal { code } } }`;
const RETIRE = `mutation R($id: ID!, $version: Int!, $reason: String!) { result: retireDecisionTemplate(id: $id, version: $version, reason: $reason) { __typename ... on DecisionTemplate { id } ... on Refusal { code } } }`;
type Result = { result: { __typename: string; id?: string; code?: string; version?: number } };

let world: StaffWorld;
let ada: Person;
let mara: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  [ada, mara] = await Promise.all([world.person(['administrator']), world.person(['moderator'])]);
}, 120_000);
afterAll(() => world?.stop());

const ask = async (who: Person, text: string, variables: Record<string, unknown>) => {
  const { data, codes } = await world.ask<Result>(who, text, variables);
  return data?.result ?? { __typename: 'Error', code: codes[0] };
};

test('an administrator changes a policy, once for each version that was looked at, and it is on record', async () => {
  const input = { id: 'spam', version: 1, severity: 2, strikeDays: 30, titles: words('Spam'), reason: 'Rings come back.' };
  expect(await ask(mara, CHANGE, { input })).toMatchObject({ code: 'auth.forbidden' });
  expect(await ask(ada, CHANGE, { input })).toMatchObject({ severity: 2, strikeDays: 30, version: 2, titles: { pt: 'Spam pt' } });
  expect(await ask(ada, CHANGE, { input })).toMatchObject({ code: 'policy.changed_meanwhile' });
  expect(await ask(ada, CHANGE, { input: { ...input, id: 'none' } })).toMatchObject({ code: 'policy.not_found' });
  expect(await ask(ada, CHANGE, { input: { ...input, version: 2, severity: 5 } })).toMatchObject({ code: 'input.invalid' });
  expect(await ask(ada, CHANGE, { input: { ...input, version: 2, titles: { ...words('Spam'), it: ' ' } } })).toMatchObject({
    code: 'text.empty',
  });
  expect(await world.audit('policy.changed', 'spam')).toMatchObject([{ actor_id: ada.id, reason: 'Rings come back.' }]);
  const { data } = await world.ask(mara, '{ policyVersions(id: "spam") { version by { id } reason severity titles { pt } } }');
  expect(data).toMatchObject({
    policyVersions: [
      { version: 2, by: { id: ada.id }, reason: 'Rings come back.', severity: 2, titles: { pt: 'Spam pt' } },
      { version: 1, by: null, reason: null, severity: 1 },
    ],
  });
  for (const change of ["UPDATE policy_versions SET reason = ''", 'DELETE FROM policy_versions', 'TRUNCATE policy_versions'])
    await expect(world.sql(change)).rejects.toMatchObject({ code: '42501' });
});

test('a template is made, changed and taken out of use', async () => {
  const input = { name: 'Rude', policyId: 'harassment', texts: words('Rude'), reason: 'Asked for by the desk.' };
  expect(await ask(mara, SAVE, { input })).toMatchObject({ code: 'auth.forbidden' });
  const made = await ask(ada, SAVE, { input });
  expect(made).toMatchObject({ version: 1, texts: { de: 'Rude de' } });
  const changed = { ...input, id: made.id, version: 1, texts: words('Very rude') };
  expect(await ask(ada, SAVE, { input: changed })).toMatchObject({ version: 2, texts: { de: 'Very rude de' } });
  expect(await ask(ada, SAVE, { input: changed })).toMatchObject({ code: 'template.not_found' });
  expect(await ask(ada, SAVE, { input: { ...input, policyId: 'none' } })).toMatchObject({ code: 'policy.not_found' });
  const braces = { ...input, texts: { ...words('Rude'), pt: 'Olá {handle}' } };
  expect(await ask(ada, SAVE, { input: braces })).toMatchObject({ code: 'template.variable_unknown' });
  expect(await ask(ada, RETIRE, { id: made.id, version: 2, reason: ' ' })).toMatchObject({ code: 'text.empty' });
  expect(await ask(ada, RETIRE, { id: made.id, version: 2, reason: 'Too rude itself' })).toMatchObject({ id: made.id });
  const { data } = await world.ask<{ decisionTemplates: { id: string }[] }>(mara, '{ decisionTemplates { id } }');
  expect(data?.decisionTemplates.map(({ id }) => id)).not.toContain(made.id);
  for (const action of ['template.saved', 'template.retired']) expect((await world.audit(action, made.id ?? '')).length).toBeGreaterThan(0);
  const all =
    '{ decisionTemplates(retired: true) { id retired } decisionTemplateVersions(id: "' +
    made.id +
    '") { version retired texts { de } reason } }';
  expect((await world.ask(mara, all)).data).toEqual({
    decisionTemplates: [{ id: made.id, retired: true }],
    decisionTemplateVersions: [
      { version: 3, retired: true, texts: { de: 'Very rude de' }, reason: 'Too rude itself' },
      { version: 2, retired: false, texts: { de: 'Very rude de' }, reason: 'Asked for by the desk.' },
      { version: 1, retired: false, texts: { de: 'Rude de' }, reason: 'Asked for by the desk.' },
    ],
  });
});
