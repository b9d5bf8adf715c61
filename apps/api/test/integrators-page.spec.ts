import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { SCOPES, scopeNames } from '@gps/permissions';
import { RATES_OF_APPLICATIONS } from '../src/platform/rate-limit/application-rates.js';

const page = readFileSync(new URL('../../../docs/integrators.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('docs/integrators.md names every scope in the words of libs/permissions', () => {
  const named = rows.filter(([name]) => name?.startsWith('`gps:'));
  expect(named).toEqual(scopeNames.map((scope) => [`\`${scope}\``, SCOPES[scope].description]));
});

test('docs/integrators.md says the rates that hold', () => {
  const named = rows.filter(([name]) => name && Object.hasOwn(RATES_OF_APPLICATIONS, name.replaceAll('`', '')));
  expect(named).toEqual(
    Object.entries(RATES_OF_APPLICATIONS).map(([name, { read, expensive, write }]) => [
      `\`${name}\``,
      String(read),
      String(expensive),
      String(write),
    ]),
  );
});
