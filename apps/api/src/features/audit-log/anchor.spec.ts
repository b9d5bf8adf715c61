import { expect, test } from '@jest/globals';
import { anchorOf, signingKey } from './anchor.js';

test('an anchor is signed as `gps audit verify` expects it; its own test holds the same line', () => {
  const anchor = anchorOf({ seq: '42', hash: Buffer.alloc(32, 7) }, new Date('2026-11-22T12:00:00Z'), signingKey('01'.repeat(32)));
  expect(anchor).toEqual({
    version: 1,
    seq: '42',
    hash: '07'.repeat(32),
    at: '2026-11-22T12:00:00.000Z',
    signature: 'xhjRZYX88i+Lg+8z7lsDzkIx/O4014bm9udzn0m4ZNGLP7xrsgztTRSnUX8MTLNeDt7bjZpLMmG3pbKCdxMBAw==',
  });
});
