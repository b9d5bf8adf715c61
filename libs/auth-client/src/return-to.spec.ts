import { expect, test } from '@jest/globals';
import { safeReturnTo } from './return-to.ts';

test.each(['/', '/posts/1', '/races/2024/monaco?tab=race#results', '/@lena'])('%s is a path of ours', (path) => {
  expect(safeReturnTo(path)).toBe(path);
});

test.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/a\\..\\b',
  'javascript:alert(1)',
  `/${'a'.repeat(3000)}`,
])('%s goes to the front page', (path) => {
  expect(safeReturnTo(path)).toBe('/');
});
