import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { objects, text } from '../../src/json.ts';
import { readRealmFile } from '../../src/realm-file.ts';
import { readJar } from './jar.ts';
import { LOCALES, TYPES, ownMessages, parseProperties } from './theme-files.ts';

const home = process.env['TEST_KEYCLOAK_HOME'] ?? process.env['KEYCLOAK_DIST'] ?? '';
const jars = path.join(home, 'lib/lib/main');

/** The themes of the distribution that each of ours builds upon. */
const PARENTS = { login: ['base', 'keycloak.v2'], account: ['base', 'keycloak.v3'], email: ['base'] };

function shipped(): Map<string, string> {
  const files = readdirSync(jars).filter((name) => /keycloak-(themes|account-ui)-\d/.test(name));
  return new Map(files.flatMap((name) => [...readJar(path.join(jars, name), /^theme\/.*\/messages_\w+\.properties$/)]));
}

describe('no page and no mail falls back to English', () => {
  const all = shipped();
  const inherited = (type: (typeof TYPES)[number], locale: string) =>
    PARENTS[type].flatMap((theme) => [
      ...parseProperties(all.get(`theme/${theme}/${type}/messages/messages_${locale}.properties`) ?? '').keys(),
    ]);

  test('a mail that asks for an action can name every action the realm offers', async () => {
    const enabled = objects(await readRealmFile(), 'requiredActions').filter((action) => action['enabled'] === true);
    const known = new Set([...inherited('email', 'en'), ...ownMessages('email', 'en').keys()]);
    expect(enabled.map((action) => `requiredAction.${text(action, 'alias')}`).filter((key) => !known.has(key))).toEqual([]);
  });

  test('a language that its makers left incomplete is seen as such', () => {
    const portuguese = new Set(inherited('login', 'pt'));
    expect(inherited('login', 'en').filter((key) => !portuguese.has(key)).length).toBeGreaterThan(20);
  });

  test.each(TYPES.flatMap((type) => LOCALES.map((locale) => [type, locale] as const)))('%s has every key in %s', (type, locale) => {
    const english = [...inherited(type, 'en'), ...ownMessages(type, 'en').keys()];
    const known = new Set([...inherited(type, locale), ...ownMessages(type, locale).keys()]);
    expect(english.length).toBeGreaterThan(50);
    expect(english.filter((key) => !known.has(key))).toEqual([]);
  });
});
