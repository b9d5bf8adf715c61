import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProbeModule } from './probe.module.js';
import { startTestApi, type TestApi } from '../start-test-api.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ api: 'user', features: [ProbeModule] })), 60_000);
afterAll(() => api?.stop());

describe('the user API', () => {
  test('answers me for a person it has never seen, and creates the account once', async () => {
    const token = await api.tokenFor({ username: 'lena' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.graphql('{ me { id username onboarded } }', {}, token)));
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, data: { me: { username: 'lena', onboarded: false } } });
  });

  test('refuses me without a token', async () => {
    const answer = await api.graphql('{ me { id } }');
    expect(answer.codes).toEqual(['auth.required']);
  });

  test('fills in what a request leaves out, the first time and when the document is compiled', async () => {
    const document = 'query Greeting($name: String! = "Lena") { hello(name: $name) }';
    for (let i = 0; i < 4; i++) expect(await api.graphql(document)).toMatchObject({ status: 200, data: { hello: 'hello Lena' } });
    expect(await api.graphql(document, { name: 'Marco' })).toMatchObject({ data: { hello: 'hello Marco' } });
  });
});
