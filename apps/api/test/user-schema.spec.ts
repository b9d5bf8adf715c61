import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generatedFiles } from '../src/generated-files.js';
import { accessRules, typeNames } from './schema-walk.js';

const [generated] = await generatedFiles('user-schema');
const { path, content } = generated ?? { path: new URL('file:///'), content: '' };

test('schema.graphql is up to date (npm run schema -w @gps/api)', () => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test.each(accessRules(content))('%s declares exactly one access rule', (_, rules) => {
  expect(rules).toHaveLength(1);
});

test('the staff schema does not leak into the members’', () => {
  expect(typeNames(content).filter((name) => /^(Admin|Audit)/.test(name))).toEqual([]);
});
