import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AdminApi } from '../../realm/src/admin-api.ts';
import { text, type JsonObject } from '../../realm/src/json.ts';
import { createPerson, freshRealm } from '../../realm/test/realm-under-test.ts';

const LIST = 'passwordBlacklist(common-passwords.txt)';
let api: AdminApi;
let person: string;
let policy: string;

beforeAll(async () => {
  api = await freshRealm();
  person = await createPerson(api, 'chooser');
  policy = text(await api.get<JsonObject>(''), 'passwordPolicy');
  await api.put('', { passwordPolicy: `${policy.replace(` and ${LIST}`, '')} and ${LIST}` });
});
afterAll(() => api.put('', { passwordPolicy: policy }));

const choose = (value: string) => api.put(`/users/${person}/reset-password`, { type: 'password', temporary: false, value });

describe('the list of common passwords', () => {
  it.each(['Ferrari2026!', 'Password1234!', 'P@ssw0rd1234!', 'VERSTAPPEn2025!', 'Formula1!2024', 'Liverpool123!'])(
    'refuses %s',
    async (value) => {
      await expect(choose(value)).rejects.toThrow(/blacklist/i);
    },
  );

  it.each(['Gravel-Trap&Kerb-7', 'zVq!9-mTr4-plum', 'Box box, 3 Reifen!'])('takes %s', async (value) => {
    await choose(value);
  });
});
