import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { MailSink } from '../../../test/mail-sink.js';
import { KeycloakDouble } from '../../../test/staff/keycloak-double.js';
import { type ApiRole, createApiRole } from '../../../test/organizations/api-role.js';
import { type GraphqlAnswer, startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { Storage } from '../../platform/storage/storage.js';
import { NotificationsWorkerModule } from '../notifications/notifications.worker.module.js';
import { DataExportUserApiModule } from './data-export.user-api.module.js';
import { DataExportWorkerModule } from './data-export.worker.module.js';
import { DataExportProcessor } from './data-export.processor.js';
import { ExportPurge } from './export-purge.js';

interface Standing {
  latest: { id: string; state: string; percent: number; bytes: number | null; expiresAt: string | null } | null;
  nextAt: string | null;
  code?: string;
}

const FIELDS = '{ latest { id state percent bytes expiresAt } nextAt }';
const [lena, marco] = [randomUUID(), randomUUID()];
let api: TestApi;
let worker: NestFastifyApplication;
let keycloak: KeycloakDouble;
let mails: MailSink;
let role: ApiRole;

beforeAll(async () => {
  [keycloak, mails] = [await KeycloakDouble.start(), await MailSink.start()];
  keycloak.credentials.set(lena, [
    { id: 'app', type: 'otp', userLabel: 'Phone', createdDate: 1_000, credentialData: '{"secret":"never"}' },
  ]);
  const env = { KEYCLOAK_URL: keycloak.url, SMTP_URL: mails.url, WEB_URL: 'https://web.example', RATE_LIMIT_FACTOR: '100' };
  api = await startTestApi({ api: 'user', features: [DataExportUserApiModule], withAccounts: true, env });
  // With the role of production, so that row policies hold.
  role = await createApiRole(api.databaseHandle.url);
  worker = await startTestWorker(api, [DataExportWorkerModule, NotificationsWorkerModule], { ...env, DATABASE_URL: role.url });
  for (const [id, name] of [
    [lena, 'lena'],
    [marco, 'marco'],
  ]) {
    await sql('INSERT INTO users (id, username, email, email_verified, locale) VALUES ($1, $2, $3, true, $4)', [
      id,
      name,
      `${name}@example.test`,
      'de',
    ]);
    await sql('INSERT INTO profiles (user_id, handle, display_name, bio) VALUES ($1, $2, $3, $4)', [id, name, `$& ${name}`, 'Box <b>']);
    for (let i = 0; i < 1_203; i++)
      await sql('INSERT INTO posts (id, author_id, body) VALUES ($1, $2, $3)', [uuidv7(), id, `post ${i} of ${name}`]);
  }
  await sql('INSERT INTO analytics_consents (user_id) VALUES ($1)', [lena]);
  await sql('INSERT INTO follows (follower_id, followee_id) VALUES ($1, $2)', [lena, marco]);
  for (const [person, alias] of [
    [lena, 'lenas-club'],
    [marco, 'club-of-marco'],
  ]) {
    const club = randomUUID();
    await sql(`INSERT INTO organizations (id, alias, name, kind) VALUES ($1, $2, $2, 'FAN_CLUB')`, [club, alias]);
    await sql(`INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'ADMIN', 'staff')`, [
      club,
      person,
    ]);
    await sql('INSERT INTO shown_memberships (organization_id, user_id) VALUES ($1, $2)', [club, person]);
  }
  await api.app.get(Storage).put('a1b2.webp', Buffer.from('picture of lena'), 'image/webp');
  await sql('INSERT INTO media (id, owner_id, storage_key, width, height, bytes, colour) VALUES ($1, $2, $3, 1, 1, 15, $4)', [
    uuidv7(),
    lena,
    'a1b2.webp',
    '#000000',
  ]);
}, 90_000);
afterAll(async () => {
  await worker?.close();
  await role?.drop();
  await api?.stop();
  await mails?.stop();
  await keycloak?.stop();
});

const sql = <T>(text: string, params: readonly unknown[] = []): Promise<T[]> =>
  api.database.query<T>(`t${text.length}.${text.slice(0, 40)}`, text, params);
const tokenOf = (sub: string, authAge = 0): Promise<string> =>
  api.tokenFor({ sub, authAge, username: sub === lena ? 'lena' : 'marco', claims: { locale: 'de' } });

async function standing(sub: string): Promise<Standing> {
  return (await api.graphql<{ myDataExport: Standing }>(`{ myDataExport ${FIELDS} }`, {}, await tokenOf(sub))).data
    ?.myDataExport as Standing;
}
async function ask(sub: string, authAge = 0): Promise<GraphqlAnswer<{ exportMyData: Standing }>> {
  const query = `mutation { exportMyData { ... on DataExportStatus ${FIELDS} ... on NotAllowed { code } } }`;
  return api.graphql<{ exportMyData: Standing }>(query, {}, await tokenOf(sub, authAge));
}
async function until(sub: string, state: string): Promise<NonNullable<Standing['latest']>> {
  for (let tries = 0; tries < 300; tries++) {
    const { latest } = await standing(sub);
    if (latest?.state === state) return latest;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never ${state}`);
}
const fetchFile = async (id: string, sub: string, authAge = 0): Promise<Response> =>
  api.fetch(`/exports/${id}`, { headers: { authorization: `Bearer ${await tokenOf(sub, authAge)}` } });

/** Files of a ZIP by name, by its central directory. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), (method === 8 ? inflateRawSync(content) : content).toString());
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

describe('asking', () => {
  test('needs a recent sign-in, and begins with nothing', async () => {
    expect(await standing(lena)).toEqual({ latest: null, nextAt: null });
    expect((await ask(lena, 301)).codes).toEqual(['auth.step_up_required']);
  });

  test('gives one copy of ten that ask at once, tells of it, and none more that day', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(lena)));
    const codes = answers.map(({ data, codes: refused }) => refused[0] ?? data?.exportMyData.code ?? 'asked');
    expect(codes.filter((code) => code === 'asked')).toEqual(['asked']);
    // The others are told why; none runs into the table's own constraint.
    expect([...new Set(codes)].filter((code) => !/^(asked|data_export\.(running|once_a_day))$/.test(code))).toEqual([]);
    const { id, percent, bytes, expiresAt } = await until(lena, 'READY');
    expect(percent).toBe(100);
    expect(bytes).toBeGreaterThan(1_000);
    expect(Date.parse(expiresAt ?? '') - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    expect((await ask(lena)).data?.exportMyData.code).toBe('data_export.once_a_day');
    expect((await standing(lena)).nextAt).not.toBeNull();
    const [mail] = await mailsTo('lena@example.test');
    expect([mail?.language, mail?.subject]).toEqual(['de', 'Die Kopie deiner Daten ist fertig']);
    expect(mail?.text).toContain('https://web.example/settings/export');
    expect(mail?.text).toContain('Hallo $& lena,');
    expect(JSON.stringify(mail)).not.toContain(id);
    const kinds = await sql<{ kind: string }>('SELECT kind FROM notifications WHERE user_id = $1', [lena]);
    expect(kinds).toEqual([{ kind: 'DATA_EXPORT_READY' }]);
  }, 60_000);
});

test('who asks while another request of theirs is being answered waits for what becomes of it', async () => {
  const nora = randomUUID();
  const token = await api.tokenFor({ sub: nora, authAge: 0, username: 'nora' });
  await api.graphql('{ myDataExport { nextAt } }', {}, token);
  let asked: Promise<string | undefined> = Promise.resolve('never asked');
  await api.database.transaction(async (tx) => {
    await tx.query('t.hold_nora', 'SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [nora]);
    let answered = false;
    asked = api
      .graphql<{ exportMyData: { code?: string } }>('mutation { exportMyData { ... on NotAllowed { code } } }', {}, token)
      .then(({ data }) => data?.exportMyData.code)
      .finally(() => (answered = true));
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while (!answered && (await sql(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    await tx.query('t.first_of_nora', 'INSERT INTO data_exports (id, user_id) VALUES ($1, $2)', [uuidv7(), nora]);
  });
  expect(await asked).toBe('data_export.running');
});

async function mailsTo(address: string): Promise<MailSink['mails']> {
  for (let tries = 0; tries < 100; tries++) {
    const found = mails.mails.filter(({ to }) => to === address);
    const rung = await sql('SELECT 1 FROM notifications LIMIT 1');
    if (found.length > 0 && rung.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [];
}

describe('the file', () => {
  test('holds everything of its owner and nothing of others', async () => {
    const { id, bytes } = (await standing(lena)).latest as NonNullable<Standing['latest']>;
    const answer = await fetchFile(id, lena);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'application/zip',
      'no-store, private',
    ]);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="grand-prix-social-\d{4}-\d\d-\d\d\.zip"$/);
    const zip = Buffer.from(await answer.arrayBuffer());
    expect(zip.length).toBe(bytes);
    const files = unzip(zip);
    const rows = (name: string): Record<string, unknown>[] => JSON.parse(files.get(name) ?? '') as Record<string, unknown>[];
    expect(rows('posts.json')).toHaveLength(1_203);
    expect(new Set(rows('posts.json').map(({ id: post }) => post)).size).toBe(1_203);
    expect(rows('account.json')).toMatchObject([{ username: 'lena', email: 'lena@example.test' }]);
    expect(rows('profile.json')).toEqual([expect.objectContaining({ handle: 'lena', bio: 'Box <b>' })]);
    expect(rows('follows.json')).toMatchObject([{ handle: 'marco' }]);
    expect(rows('organizations.json')).toMatchObject([{ alias: 'lenas-club', role: 'ADMIN', source: 'staff', shown_in_profile: true }]);
    expect(rows('sign-in-methods.json')).toMatchObject([{ kind: 'otp', name: 'Phone' }]);
    expect(rows('statistics-consent.json')).toEqual([{ given_at: expect.any(String) }]);
    expect(files.get('media/a1b2.webp')).toBe('picture of lena');
    const all = [...files.values()].join('');
    expect(all).not.toMatch(/of marco|marco@example|never/);
    for (const name of [...files.keys()].filter((file) => file.endsWith('.json'))) expect(Array.isArray(rows(name))).toBe(true);
  });

  test('is for its owner, after a recent sign-in, and lies where no picture’s address leads', async () => {
    const { id } = (await standing(lena)).latest as NonNullable<Standing['latest']>;
    expect((await fetchFile(id, lena, 301)).status).toBe(403);
    expect((await fetchFile(id, marco)).status).toBe(404);
    expect((await api.fetch(`/exports/${id}`)).status).toBe(401);
    for (const path of [
      `/media/exports%2F${id}.zip`,
      `/media/${id}.zip`,
      '/exports/..%2Fa1b2.webp',
      `/exports/${randomUUID()}`,
      '/exports/x',
    ])
      expect((await api.fetch(path, { headers: { authorization: `Bearer ${await tokenOf(lena)}` } })).status).toBe(404);
  });

  test('is gone after its week, and the row with it in the end', async () => {
    const { id } = (await standing(lena)).latest as NonNullable<Standing['latest']>;
    await sql(`UPDATE data_exports SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
    expect((await fetchFile(id, lena)).status).toBe(404);
    expect((await standing(lena)).latest?.state).toBe('EXPIRED');
    await worker.get(ExportPurge, { strict: false }).run();
    expect(await readdir(join(api.settings.mediaDir, 'exports'))).toEqual([]);
    await sql(`UPDATE data_exports SET asked_at = now() - interval '91 days' WHERE id = $1`, [id]);
    await worker.get(ExportPurge, { strict: false }).run();
    expect(await standing(lena)).toEqual({ latest: null, nextAt: null });
  });
});

describe('what goes wrong', () => {
  test('is said, leaves no file, and may be tried again at once', async () => {
    keycloak.down = true;
    await ask(marco);
    const { id } = await until(marco, 'FAILED');
    expect(await readdir(join(api.settings.mediaDir, 'exports'))).not.toContain(`${id}.zip`);
    keycloak.down = false;
    expect((await standing(marco)).nextAt).toBeNull();
    expect((await ask(marco)).data?.exportMyData.code).toBeUndefined();
    await until(marco, 'READY');
  }, 60_000);

  test('a lost worker does not keep somebody waiting for ever', async () => {
    await sql(`INSERT INTO data_exports (id, user_id, moved_at) VALUES ($1, $2, now() - interval '31 minutes')`, [uuidv7(), lena]);
    await worker.get(ExportPurge, { strict: false }).run();
    expect((await standing(lena)).latest?.state).toBe('FAILED');
  });

  test('whoever leaves takes the file along', async () => {
    expect(await readdir(join(api.settings.mediaDir, 'exports'))).toHaveLength(1);
    const payload = { userId: marco };
    const event = { eventId: randomUUID(), type: 'account.deleted', payload, occurredAt: new Date() };
    await worker.get(DataExportProcessor, { strict: false }).forget(event);
    expect(await readdir(join(api.settings.mediaDir, 'exports'))).toEqual([]);
    expect(await sql('SELECT id FROM data_exports WHERE user_id = $1', [marco])).toEqual([]);
  });
});
