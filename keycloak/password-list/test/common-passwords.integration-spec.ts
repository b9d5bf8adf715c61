import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AdminApi } from '../../realm/src/admin-api.ts';
import { createPerson, freshRealm } from '../../realm/test/realm-under-test.ts';

let api: AdminApi;
let person: string;

beforeAll(async () => {
  api = await freshRealm();
  person = await createPerson(api, 'chooser');
});

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
