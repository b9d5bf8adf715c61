import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MailSink, type SunkMail } from '../../../test/mail-sink.js';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ImpersonationWorkerModule } from '../impersonation/impersonation.worker.module.js';
import { EMailTemplatesWorkerModule } from './e-mail-templates.worker.module.js';

const WORDS = 'subject body button footer';
const TEXT = `key language version changed changedByName variables { name required } words { ${WORDS} } builtIn { ${WORDS} } viewerCan { edit }`;
const OUTCOME = `{ __typename ... on MailTemplateText { ${TEXT} } ... on Refusal { code }
  ... on MailWordsRefused { problems { part problem variable } } ... on MailTemplateChangedMeanwhile { current { version words { subject } } } }`;
const ONE = `query O($key: String!, $language: String!) { result: mailTemplate(key: $key, language: $language) { ${TEXT} } }`;
const CHANGE = `mutation C($key: String!, $language: String!, $version: Int!, $words: MailTemplateWordsInput!, $reason: String!) {
  result: changeMailTemplate(key: $key, language: $language, version: $version, words: $words, reason: $reason) ${OUTCOME} }`;
const RESTORE = `mutation R($key: String!, $language: String!, $version: Int!, $to: Int!, $reason: String!) {
  result: restoreMailTemplate(key: $key, language: $language, version: $version, to: $to, reason: $reason) ${OUTCOME} }`;
const PREVIEW = `query P($key: String!, $language: String!, $words: MailTemplateWordsInput) {
  result: mailTemplatePreview(key: $key, language: $language, words: $words) { subject text html problems { part problem variable } } }`;
const TEST_MAIL = `mutation T($key: String!, $language: String!, $words: MailTemplateWordsInput) {
  result: sendTestMail(key: $key, language: $language, words: $words) { __typename ... on TestMailSent { to } ... on Refusal { code } } }`;
const VERSIONS = `query V($key: String!, $language: String!, $first: Int!, $after: String) {
  mailTemplateVersions(key: $key, language: $language, first: $first, after: $after) {
    edges { node { version restoredFrom byName reason words { subject } } } pageInfo { hasNextPage endCursor } } }`;

interface Words {
  subject: string;
  body: string;
  button: string;
  footer: string;
}
interface Result {
  __typename: string;
  code?: string;
  version: number;
  changed: boolean;
  words: Words;
  builtIn: Words;
  problems: object[];
  subject: string;
  text: string;
  html: string;
  to: string;
}

const LOOKED = { key: 'impersonation.looked', language: 'en' };

let world: StaffWorld;
let sink: MailSink;
let worker: NestFastifyApplication;
let olga: Person;
let mara: Person;
let lena: Person;
beforeAll(async () => {
  sink = await MailSink.start();
  const env = { SMTP_URL: sink.url, WEB_URL: 'https://web.example' };
  world = await StaffWorld.start({ ...env, RATE_LIMIT_FACTOR: '1' });
  worker = await startTestWorker(world.api, [ImpersonationWorkerModule, EMailTemplatesWorkerModule], env);
  [olga, mara, lena] = await Promise.all([world.person(['operator']), world.person(['moderator']), world.person()]);
  await world.sql('UPDATE users SET email_verified = true WHERE id = $1', [lena.id]);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
  await sink?.stop();
});

async function ask(text: string, variables: Record<string, unknown>, who = olga): Promise<Result> {
  const { data, codes } = await world.ask<{ result: Result | null }>(who, text, variables);
  return data?.result ?? ({ __typename: 'Error', code: codes[0] } as Result);
}
const now = (of = LOOKED): Promise<Result> => ask(ONE, of);

async function mailTo(address: string, such: (mail: SunkMail) => boolean = () => true): Promise<SunkMail> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = sink.mails.find((mail) => mail.to === address && such(mail));
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`no such mail to ${address}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
/** Somebody of the support has looked at Lena's account. */
async function looked(reason: string): Promise<SunkMail> {
  const payload = {
    grantId: randomUUID(),
    userId: lena.id,
    reason,
    openedAt: '2026-05-01T12:00:00Z',
    endedAt: '2026-05-01T12:09:00Z',
    changed: false,
  };
  await world.api.database.transaction((tx) => world.api.app.get(Outbox).add(tx, { type: 'impersonation.ended', payload }));
  return mailTo(`${lena.handle}@example.test`, ({ text }) => text.includes(reason.slice(0, 8)));
}

test('what is sent uses the words as they are now: changed, changed again, and those built in', async () => {
  const before = await now();
  expect(before).toMatchObject({ version: 0, changed: false, changedByName: null, viewerCan: { edit: true } });
  expect(await looked('Ticket 1')).toMatchObject({ subject: before.builtIn.subject });

  const words = { ...before.words, subject: 'We looked, {{name}}', body: 'Dear {{name}},\n\n{{from}} – {{to}}\n\nWhy: {{reason}}' };
  const changed = await ask(CHANGE, { ...LOOKED, version: 0, words, reason: 'Kinder' });
  expect(changed).toMatchObject({ version: 1, changed: true, changedByName: olga.handle, words });
  // Hostile values: header, template and script.
  const reason = 'Ticket 2 <script>alert(1)</script> {{name}} $&';
  await world.sql('UPDATE profiles SET display_name = $2 WHERE user_id = $1', [lena.id, 'Lena\r\nBcc: eve@example.test']);
  const mail = await looked(reason);
  expect(mail.subject).toBe('We looked, Lena Bcc: eve@example.test');
  expect(sink.mails.filter(({ to }) => to.startsWith('eve'))).toEqual([]);
  expect(mail.text).toContain(`Why: ${reason}`);
  expect(mail.html).toContain('&lt;script&gt;');
  expect(mail.html).not.toContain('<script>');

  const again = await ask(CHANGE, { ...LOOKED, version: 1, words: { ...words, subject: 'Second' }, reason: 'Shorter' });
  expect((await looked('Ticket 3')).subject).toBe('Second');
  expect(await ask(RESTORE, { ...LOOKED, version: again.version, to: 1, reason: 'First was better' })).toMatchObject({ version: 3, words });
  expect((await looked('Ticket 4')).subject).toBe('We looked, Lena Bcc: eve@example.test');
  expect(await ask(RESTORE, { ...LOOKED, version: 3, to: 0, reason: 'As it was' })).toMatchObject({ version: 4, changed: false });
  expect((await looked('Ticket 5')).subject).toBe(before.builtIn.subject);
  // Other languages were left alone all the time.
  expect(await now({ ...LOOKED, language: 'de' })).toMatchObject({ version: 0 });

  const page = async (first: number, after: string | null) =>
    (
      await world.ask<{
        mailTemplateVersions: {
          edges: { node: { version: number; restoredFrom: number | null; reason: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      }>(olga, VERSIONS, { ...LOOKED, first, after })
    ).data?.mailTemplateVersions;
  const newest = await page(3, null);
  expect(newest?.edges.map(({ node }) => node)).toMatchObject([
    { version: 4, restoredFrom: null, words: null, reason: 'As it was' },
    { version: 3, restoredFrom: 1, reason: 'First was better', byName: olga.handle },
    { version: 2, words: { subject: 'Second' } },
  ]);
  expect((await page(3, newest?.pageInfo.endCursor ?? null))?.edges.map(({ node }) => node.version)).toEqual([1]);
  const trail = await world.sql<{ action: string; details: object }>(
    `SELECT action, details FROM audit_log WHERE subject_id = $1 ORDER BY seq`,
    [LOOKED.key],
  );
  expect(trail.map(({ action }) => action)).toEqual([
    ...['mail_template.changed', 'mail_template.changed', 'mail_template.restored', 'mail_template.restored'],
  ]);
  expect(trail[0]).toMatchObject({ details: { language: 'en', version: 1, before: before.builtIn, after: words } });
});

test('what names an unknown variable or leaves out a required one is refused, by name', async () => {
  const of = { key: 'organization.suspended', language: 'de' };
  const { words } = await now(of);
  const wrong = { ...words, subject: '{{organisation}} wurde gesperrt', body: '{{organization}} {{#each reason}}' };
  const problems = [
    { part: 'subject', problem: 'UNKNOWN', variable: 'organisation' },
    { part: 'body', problem: 'MALFORMED', variable: '' },
    { part: 'body', problem: 'MISSING', variable: 'reason' },
  ];
  expect(await ask(CHANGE, { ...of, version: 0, words: wrong, reason: 'x' })).toMatchObject({
    code: 'mail_template.words_invalid',
    problems,
  });
  expect((await ask(PREVIEW, { ...of, words: wrong })).problems).toEqual(problems);
  expect(await ask(TEST_MAIL, { ...of, words: wrong })).toMatchObject({ code: 'mail_template.words_invalid' });
});

test('whoever looked before somebody else changed it changes nothing, and of two at once one wins', async () => {
  const of = { key: 'report.linked', language: 'pt' };
  const { words } = await now(of);
  const both = await Promise.all(
    ['Um {{title}}', 'Dois {{title}}'].map((subject) => ask(CHANGE, { ...of, version: 0, words: { ...words, subject }, reason: 'x' })),
  );
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['MailTemplateChangedMeanwhile', 'MailTemplateText']);
  // Nor a version that there is not yet.
  expect(await ask(CHANGE, { ...of, version: 7, words, reason: 'x' })).toMatchObject({ code: 'mail_template.changed_meanwhile' });
  const stale = both.find(({ code }) => code);
  expect(stale).toMatchObject({ code: 'mail_template.changed_meanwhile', current: { version: 1 } });
});

test.each([
  [CHANGE, { key: 'no.such', language: 'en', version: 0, reason: 'x' }, 'mail_template.not_found'],
  [CHANGE, { key: '__proto__', language: 'en', version: 0, reason: 'x' }, 'mail_template.not_found'],
  [CHANGE, { key: 'report.linked', language: 'fr', version: 0, reason: 'x' }, 'mail_template.not_found'],
  [CHANGE, { key: 'report.linked', language: 'it', version: 0, reason: ' ' }, 'text.empty'],
  [CHANGE, { key: 'report.linked', language: 'it', version: 0, reason: 'x', subject: '\u200b' }, 'text.empty'],
  [CHANGE, { key: 'report.linked', language: 'it', version: 0, reason: 'x', body: 'x'.repeat(4001) }, 'text.too_long'],
  [RESTORE, { key: 'report.linked', language: 'it', version: 0, reason: 'x', to: 7 }, 'mail_template.not_found'],
  [RESTORE, { key: 'report.linked', language: 'it', version: 0, reason: 'x', to: 0 }, 'mail_template.unchanged'],
])('%# is refused', async (text, { subject, body, ...variables }: Record<string, unknown>, code) => {
  const words = { subject: subject ?? 'x', body: body ?? '{{title}}', button: 'x', footer: '' };
  expect(await ask(text, { ...variables, ...(text === CHANGE && { words }) })).toMatchObject({ code });
});

test('a preview is the mail itself, with samples, and may do nothing', async () => {
  const saved = await ask(PREVIEW, { key: 'security.new_device', language: 'it', words: null });
  expect(saved.subject).toBe('Nuovo accesso: Firefox on Windows');
  expect(saved.html).toContain(`default-src 'none'`);
  expect(saved.problems).toEqual([]);
  const words = { subject: 'Hi\r\nBcc: x', body: '<script>alert(1)</script>\n\n{{device}} {{when}}', button: '"><b>', footer: '' };
  const { subject, html, text } = await ask(PREVIEW, { key: 'security.new_device', language: 'it', words });
  expect(subject).toBe('Hi Bcc: x');
  expect(text).toContain('<script>alert(1)</script>');
  expect(html).not.toMatch(/<script|<b>/);
});

test('a test goes to oneself, and only a few times a minute', async () => {
  const of = { key: 'data_export.ready', language: 'es' };
  const { words } = await now(of);
  const sent = await ask(TEST_MAIL, { ...of, words: { ...words, subject: 'Prueba' } });
  expect(sent).toMatchObject({ to: `${olga.handle}@example.test` });
  const mail = await mailTo(sent.to, ({ subject }) => subject === 'Prueba');
  expect(mail).toMatchObject({ language: 'es' });
  expect(mail.text).toContain('8 May 2026');
  expect(await world.audit('mail_template.test_sent', of.key)).toMatchObject([{ actor_id: olga.id }]);
  // A minute may begin meanwhile.
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 11 && !codes.includes('rate.limited'); i += 1) codes.push((await ask(TEST_MAIL, of)).code);
  expect(codes).toContain('rate.limited');
});

test('only whoever manages communications sees, changes and tests them; the list tells what was changed', async () => {
  for (const [text, variables] of [
    [ONE, LOOKED],
    [PREVIEW, LOOKED],
    [TEST_MAIL, LOOKED],
  ] as const)
    expect(await ask(text, variables, mara)).toMatchObject({ code: 'auth.forbidden' });
  const list = '{ mailTemplates { key languages { language version changed } viewerCan { edit } } }';
  expect((await world.ask(mara, list)).codes).toEqual(['auth.forbidden']);
  const { answer, statements } = await world.counted<{ mailTemplates: { key: string; languages: { changed: boolean }[] }[] }>(olga, list);
  expect(answer.data?.mailTemplates.length).toBeGreaterThanOrEqual(15);
  expect(answer.data?.mailTemplates.find(({ key }) => key === 'report.linked')?.languages).toContainEqual({
    ...{ language: 'pt', version: 1, changed: true },
  });
  expect(statements).toEqual(['mail_versions.all_newest']);
});

test('words of an older version of the software that do not fit any more are not sent', async () => {
  const old = { subject: 'Gone {{vanished}}', body: 'x', button: 'x', footer: '' };
  await world.sql(
    `INSERT INTO mail_template_versions (template, language, version, words, by_id, by_name, reason) VALUES ($1, 'en', 99, $2, $3, 'x', 'x')`,
    [LOOKED.key, JSON.stringify(old), olga.id],
  );
  const { builtIn } = await now();
  expect((await looked('Ticket 9')).subject).toBe(builtIn.subject);
});
