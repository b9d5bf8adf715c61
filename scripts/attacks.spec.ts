import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inWorkspace } from './platform/settings/workspace.ts';

const page = fs.readFileSync(inWorkspace('docs', 'attacks.md'), 'utf8');
const rows = new Map([...page.matchAll(/^\| ([A-Z]+-\d\d)\s+\|(.*)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']));
const numbered = (area: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${area}-${String(index + 1).padStart(2, '0')}`);
const testsOf = (row: string): { file: string; name: string }[] =>
  [...row.matchAll(/`([^`]+)` › “([^”]+)”/g)].map((match) => ({ file: match[1] ?? '', name: match[2] ?? '' }));

describe('docs/attacks.md', () => {
  it('has every row of the tables for tokens, sign-in and SAML', () => {
    expect([...rows.keys()]).toEqual([...numbered('JWT', 13), ...numbered('OIDC', 20), ...numbered('SAML', 9)]);
  });

  it.each([...rows])('%s names tests that are there', (_id, row) => {
    const named = testsOf(row);
    expect(named.length).toBeGreaterThan(0);
    const gone = named.filter(
      ({ file, name }) => !fs.existsSync(inWorkspace(file)) || !fs.readFileSync(inWorkspace(file), 'utf8').includes(name),
    );
    expect(gone).toEqual([]);
  });
});
