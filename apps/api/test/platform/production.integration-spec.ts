import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { ProbeModule } from './probe.module.js';

const OURS = 'query Ours { whoami }';
const OPEN = 'query Open { hello }';
const id = (text: string): string => createHash('sha256').update(text).digest('hex');

let api: TestApi;
beforeAll(async () => {
  const manifest = join(mkdtempSync(join(tmpdir(), 'gps-manifest-')), 'documents.json');
  writeFileSync(manifest, JSON.stringify({ [id(OURS)]: OURS, [id(OPEN)]: OPEN }));
  const open = {
    KEYCLOAK_URL: 'http://localhost:8080',
    KEYCLOAK_API_CLIENT_SECRET: 'x',
    WEB_URL: 'http://localhost:3000',
    ADMIN_URL: 'http://localhost:3001',
    API_URL: 'http://localhost:4000',
  };
  api = await startTestApi({
    api: 'user',
    features: [ProbeModule],
    env: { ...open, GPS_PROFILE: 'production', TRUSTED_DOCUMENTS: manifest },
  });
}, 60_000);
afterAll(() => api?.stop());

async function send(body: object, token?: string) {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { data?: object; errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code, message: answer.errors?.[0]?.message };
}

describe('trusted documents', () => {
  test('are sent by their hash, in either form, or as they are', async () => {
    const token = await api.tokenFor();
    for (const body of [
      { documentId: id(OURS) },
      { documentId: `sha256:${id(OURS)}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: id(OURS) } } },
      { query: OURS },
    ]) {
      expect(await send(body, token)).toMatchObject({ status: 200, data: { whoami: expect.any(String) } });
    }
    expect(await send({ documentId: id(OPEN) })).toMatchObject({ status: 200, data: { hello: 'hello ' } });
  });

  test('are all that our own applications and the signed-out may send', async () => {
    const refused = { status: 400, code: 'graphql.document_unknown', data: undefined };
    expect(await send({ query: '{ whoami }' }, await api.tokenFor())).toMatchObject(refused);
    expect(await send({ query: '{ hello }' })).toMatchObject(refused);
    expect(await send({ documentId: id('{ hello }') })).toMatchObject(refused);
    expect(await send({ extensions: { persistedQuery: { version: 1, sha256Hash: id('{ hello }') } } })).toMatchObject(refused);
  });

  test('others who are signed in may write their own', async () => {
    expect(await send({ query: '{ whoami }' }, await api.tokenFor({ azp: 'gps-cli' }))).toMatchObject({ status: 200 });
  });
});

describe('in production', () => {
  test('the schema is not told', async () => {
    const token = await api.tokenFor({ azp: 'gps-cli' });
    expect(await send({ query: '{ __schema { types { name } } }' }, token)).toMatchObject({
      status: 400,
      code: 'graphql.validation_failed',
      message: 'The document does not fit the schema.',
    });
    expect(await send({ query: '{ __type(name: "Query") { name } }' }, token)).toMatchObject({ status: 400 });
  });
});
