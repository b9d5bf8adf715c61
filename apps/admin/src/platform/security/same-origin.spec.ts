import { expect, test } from '@jest/globals';
import { isSameOrigin } from './same-origin';

const web = 'https://app.example';

test.each([
  [{ origin: web, 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: web }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{}, false],
  [{ origin: 'null' }, false],
  [{ origin: 'https://app.example.evil' }, false],
  [{ origin: web, 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: web, 'sec-fetch-site': 'same-site' }, false],
])('%j: %s', (headers, allowed) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>), web)).toBe(allowed);
});
