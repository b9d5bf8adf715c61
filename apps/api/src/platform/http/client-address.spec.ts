import { expect, test } from '@jest/globals';
import { clientAddress } from './client-address.js';

test.each<[number, string | string[] | undefined, string]>([
  [0, '1.1.1.1', '10.0.0.1'],
  [1, undefined, '10.0.0.1'],
  [1, '1.1.1.1', '1.1.1.1'],
  [1, '9.9.9.9, 1.1.1.1', '1.1.1.1'],
  [2, '9.9.9.9, 1.1.1.1, 2.2.2.2', '1.1.1.1'],
  [1, ['9.9.9.9', '1.1.1.1'], '1.1.1.1'],
  [3, '1.1.1.1', '10.0.0.1'],
  [1, '9.9.9.9, nonsense', '10.0.0.1'],
  [1, '::ffff:1.1.1.1', '1.1.1.1'],
  [1, '2001:db8::1', '2001:db8::1'],
])('%d proxies, X-Forwarded-For %j: %s', (hops, header, address) => {
  expect(clientAddress('::ffff:10.0.0.1', header, hops)).toBe(address);
});
