import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../platform/errors/domain-error.js';
import './analytic-reports.errors.js';
import { checkDefinition, type UncheckedDefinition } from './report-definition.js';
import { reportStatement } from './report-statement.js';

const GOOD: UncheckedDefinition = {
  measure: 'events',
  dimensions: ['kind', 'phase'],
  grain: 'DAY',
  filters: [{ dimension: 'kind', operator: 'IN', values: ['post', 'comment'] }],
  lastDays: 30,
  view: 'LINE',
};

/** What people who know databases would try. */
const HOSTILE = [
  "'; DROP TABLE users; --",
  'f.kind; SELECT 1',
  '1=1 OR true',
  'users.email',
  '"email"',
  'kind)',
  '(SELECT email FROM users LIMIT 1)',
  '*',
  '$1',
  'pg_sleep(10)',
  'kind\u0000',
  'KIND',
  ' kind',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=',
  '>',
  'LIKE',
  'IN (SELECT',
  '',
  'ｋｉｎｄ',
  '-- kind',
  '/**/kind',
  'kind::text',
  "kind' UNION SELECT email, 1, 1 FROM users --",
];

function refusedField(asked: UncheckedDefinition): unknown {
  try {
    checkDefinition(asked);
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    expect((error as DomainError).code).toBe('analytic_reports.not_in_catalogue');
    return (error as DomainError).details?.['field'];
  }
  return null;
}

describe('what is not in the catalogue is refused, in every field', () => {
  test.each(HOSTILE)('%j', (text) => {
    expect(refusedField({ ...GOOD, measure: text })).toBe('measure');
    expect(refusedField({ ...GOOD, dimensions: [text] })).toBe('dimensions');
    expect(refusedField({ ...GOOD, grain: text })).toBe('grain');
    expect(refusedField({ ...GOOD, view: text })).toBe('view');
    const [filter] = GOOD.filters as [UncheckedDefinition['filters'][number]];
    expect(refusedField({ ...GOOD, filters: [{ ...filter, dimension: text }] })).toBe('filters');
    expect(refusedField({ ...GOOD, filters: [{ ...filter, operator: text }] })).toBe('filters');
    expect(refusedField({ ...GOOD, filters: [{ ...filter, values: [text] }] })).toBe('filters');
  });

  test.each<[string, Partial<UncheckedDefinition>, string]>([
    ['a dimension of another source', { dimensions: ['reason'] }, 'dimensions'],
    ['a dimension twice', { dimensions: ['kind', 'kind'] }, 'dimensions'],
    ['no values', { filters: [{ dimension: 'kind', operator: 'IN', values: [] }] }, 'filters'],
    ['a value of another dimension', { filters: [{ dimension: 'kind', operator: 'IN', values: ['race'] }] }, 'filters'],
    ['too many filters', { filters: new Array(6).fill(GOOD.filters[0]) as UncheckedDefinition['filters'] }, 'filters'],
    ['no days', { lastDays: 0 }, 'lastDays'],
    ['too many days', { lastDays: 367 }, 'lastDays'],
    ['too many hours', { grain: 'HOUR', lastDays: 32 }, 'lastDays'],
    ['a part of a day', { lastDays: 1.5 }, 'lastDays'],
    ['days that are no number', { lastDays: Number.NaN }, 'lastDays'],
    ['a line without time', { grain: null }, 'view'],
    ['people over more than a day', { measure: 'people', dimensions: [], filters: [], grain: 'WEEK' }, 'grain'],
    ['people without days', { measure: 'people', dimensions: [], filters: [], grain: null, view: 'TABLE' }, 'grain'],
  ])('%s', (_, change, field) => expect(refusedField({ ...GOOD, ...change })).toBe(field));
});

test('what people choose becomes parameters and names of the catalogue, nothing else', () => {
  const { text, params } = reportStatement(checkDefinition(GOOD));
  expect(params).toEqual([30, ['post', 'comment'], 'day', 1001]);
  expect(text).not.toMatch(/'post'|'comment'/);
  expect(text).toContain('LIMIT $4');
  expect(reportStatement(checkDefinition({ ...GOOD, measure: 'people', dimensions: [], filters: [] })).params).toEqual([
    30,
    'any',
    'day',
    1001,
  ]);
});
