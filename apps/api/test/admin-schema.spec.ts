import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generatedFiles } from '../src/generated-files.js';
import { accessRules } from './schema-walk.js';

const [generated] = await generatedFiles('admin-schema');
const { path, content } = generated ?? { path: new URL('file:///'), content: '' };

test('admin.graphql is up to date (npm run schema -w @gps/api)', () => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test.each(accessRules(content))('%s declares exactly one access rule', (_, rules) => {
  expect(rules).toHaveLength(1);
});

test('nothing in the staff schema is open to the public', () => {
  expect(accessRules(content).filter(([, rules]) => rules[0] !== 'requirePermission')).toEqual([]);
});
