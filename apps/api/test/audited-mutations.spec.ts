import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { AUDITED, NOT_AUDITED } from './audited-mutations.js';

const API = join(import.meta.dirname, '..');
const FILTERS = join(API, '../admin/src/features/audit/audit-filters.ts');

let code: string;
beforeAll(() => {
  const features = join(API, 'src/features');
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' });
  code = files.flatMap((file) => (/(?<!spec)\.ts$/.test(file) ? [readFileSync(join(features, file), 'utf8')] : [])).join('\n');
});

test('every privileged mutation of the staff API says which rows it leaves in the audit trail, or why none', () => {
  const schema = buildASTSchema(parse(readFileSync(join(API, 'admin.graphql'), 'utf8')), { assumeValid: true });
  const privileged = Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'requirePermission'))
    .map(({ name }) => name);
  expect(privileged.length).toBeGreaterThan(40);
  expect([...Object.keys(AUDITED), ...Object.keys(NOT_AUDITED)].sort()).toEqual(privileged.sort());
});

test.each([...new Set(Object.values(AUDITED).flat())])('%s is written by a feature, and can be chosen as a filter', (action) => {
  const [area, done] = action.split('.');
  const isBuilt = code.includes(`\`${area}.\${`) && code.includes(`'${done}'`);
  expect(isBuilt || code.includes(`'${action}'`)).toBe(true);
  expect(readFileSync(FILTERS, 'utf8')).toContain(`'${action}'`);
});
