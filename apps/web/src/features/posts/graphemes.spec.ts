import { expect, test } from '@jest/globals';
import { countGraphemes } from './graphemes';

test.each([
  ['', 0],
  ['abc', 3],
  ['👨‍👩‍👧‍👦', 1],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1],
  ['é', 1],
  ['नमस्ते', 3],
])('%s has %i', (text, count) => {
  expect(countGraphemes(text)).toBe(count);
});
