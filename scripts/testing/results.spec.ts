import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { countSpecs, type JestFile } from './jest-results.ts';
import { beginningOf } from './outcome.ts';
import { readPlaywrightReport } from './playwright-results.ts';

const spec = (name: string, tests: Record<string, 'passed' | 'failed' | 'pending'>): JestFile => ({
  name,
  status: Object.values(tests).includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: Object.entries(tests).map(([fullName, status]) => ({
    fullName,
    status,
    failureMessages: status === 'failed' ? ['Error: 1 is not 2'] : [],
  })),
});

const named = (mishaps: { test: string }[]): string[] => mishaps.map(({ test: name }) => name.split(': ').at(-1) ?? '');

describe('what a run of Jest came to', () => {
  test('is counted test by test', () => {
    const counts = countSpecs([spec('/a', { one: 'passed', two: 'failed', three: 'pending' })], []);
    expect(counts).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
    expect(counts.failures[0]?.said).toEqual(['Error: 1 is not 2']);
  });

  test('a spec that could not be run is a failure', () => {
    const counts = countSpecs([{ name: '/a', status: 'failed', message: 'no such module', assertionResults: [] }], []);
    expect(counts).toMatchObject({ passed: 0, failed: 1, failures: [{ said: ['no such module'] }] });
  });

  test('what passes only when tried again is counted once, and named', () => {
    const counts = countSpecs(
      [spec('/a', { one: 'failed', two: 'passed' }), spec('/b', { three: 'passed' })],
      [spec('/a', { one: 'passed', two: 'passed' })],
    );
    expect(counts).toMatchObject({ passed: 3, failed: 0, failures: [] });
    expect(named(counts.unsteady)).toEqual(['one']);
  });

  test('what fails in the second try has failed, also when it had passed before', () => {
    const counts = countSpecs([spec('/a', { one: 'failed', two: 'passed' })], [spec('/a', { one: 'passed', two: 'failed' })]);
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
    expect(named(counts.failures)).toEqual(['two']);
  });
});

describe('what a run of Playwright came to', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gps-results-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('a story that passed at the second try is counted as passed, and named with what it said first', () => {
    const file = path.join(folder, 'results.json');
    const story = (title: string, status: string) => ({
      title,
      file: 'a.spec.ts',
      tests: [{ projectName: 'phone', status, results: [{ errors: [{ message: '\u001b[31mtoo slow\u001b[39m' }] }] }],
    });
    const specs = [story('steady', 'expected'), story('once', 'flaky'), story('never', 'unexpected'), story('absent', 'skipped')];
    fs.writeFileSync(file, JSON.stringify({ suites: [{ title: 'a', specs }] }));
    expect(readPlaywrightReport(file)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      failures: [{ test: 'phone: a.spec.ts: never', said: ['too slow'] }],
      unsteady: [{ test: 'phone: a.spec.ts: once', said: ['too slow'] }],
    });
  });
});

test('of a long error its beginning is told, without the libraries', () => {
  const said = beginningOf(
    ['Error: no', ...Array<string>(30).fill('  at x (node_modules/y.js)'), ...Array<string>(30).fill('  at z')].join('\n'),
  );
  expect(said[1]).toBe('  at z');
  expect(said).toHaveLength(14);
});
