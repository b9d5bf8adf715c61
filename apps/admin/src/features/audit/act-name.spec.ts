import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createTranslator } from 'use-intl/core';
import type { Messages } from '@/platform/i18n/messages';
import { type ActWords, actName, areaName, keycloakAct } from './act-name';
import { ACTIONS, AREAS } from './audit-filters';

const en = JSON.parse(readFileSync(new URL('../../messages/en.json', import.meta.url), 'utf8')) as Messages;
const words = createTranslator({ locale: 'en', messages: en, namespace: 'acts' }) as unknown as ActWords;
const API = join(import.meta.dirname, '../../../../api/src');
const sources = readdirSync(API, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!spec)\.ts$/.test(file));
const source = (file: string): string => readFileSync(join(API, file), 'utf8');

/** Codes that the API's source writes into the trail: those beside `action` or `audited`, but not what it asks for. */
const written = sources.flatMap((file) =>
  [...source(file).matchAll(/\b(?:action|audited)\b(?: =|:)[^;\n{]*/g)].flatMap(
    ([line]) => line.match(/(?<=')[a-z_]+\.[a-z_]+(?=')/g) ?? [],
  ),
);
/** Types of Keycloak's events that the API knows by name. */
const identity = (file: string): string => source(`features/identity-events/${file}`);
const events = [
  ...(identity('audited-events.ts').match(/(?<=')[A-Z]+[A-Z_]*(?=')/g) ?? []),
  ...(identity('security-history.kinds.ts').match(/[A-Z_]+(?::[A-Z_]+)?(?='?: Kind\.)/g) ?? []),
];

describe('what stands in the trail has words', () => {
  test('the walk finds what the API writes', () => {
    expect(written.length).toBeGreaterThan(40);
    expect(written).toEqual(expect.arrayContaining(['user.merged', 'rule.switched_on', 'user.role_taken']));
    expect(events).toEqual(expect.arrayContaining(['LOGIN_ERROR', 'CREATE:REALM_ROLE_MAPPING']));
  });
  test('and can be chosen as a filter', () => expect(written.filter((code) => !ACTIONS.some((action) => action === code))).toEqual([]));
  test.each([...new Set([...written, ...ACTIONS])])('%s', (code) => expect(actName(words, code)).not.toBe(code));
  test.each([...new Set(events)])('%s', (type) => expect(actName(words, keycloakAct(type))).not.toBe(keycloakAct(type)));
  test.each(AREAS)('the area %s', (area) => expect(areaName(words, area)).toBeTruthy());
});

describe('words for a code', () => {
  test.each([
    ['user.merged', 'Accounts merged'],
    ['keycloak.login', 'Signed in'],
    ['keycloak.login_error', 'Signed in: failed'],
    ['keycloak.create.realm_role_mapping', 'Role of a user: created'],
    ['keycloak.brand_new', 'keycloak.brand_new'],
    ['keycloak.create.brand_new', 'keycloak.create.brand_new'],
    ['user', 'user'],
    ['', ''],
  ])('%s: %s', (code, expected) => expect(actName(words, code)).toBe(expected));
});
