import { describe, expect, test } from '@jest/globals';
import { parseNameServers } from './name-servers.js';

describe('name servers', () => {
  test.each([
    ['system', ['system']],
    ['192.0.2.53', ['192.0.2.53']],
    ['127.1', ['127.0.0.1:53']],
    ['127.0.0.1:8053, system', ['127.0.0.1:8053', 'system']],
    ['[2001:db8::53]:5353,2001:db8::54', ['[2001:db8::53]:5353', '2001:db8::54']],
  ])('%s', (text, servers) => expect(parseNameServers(text)).toEqual(servers));

  test.each(['', ',', 'ns.example.com', '127.0.0.1:99999', '127.0.0.1,', 'systems'])('not %j', (text) =>
    expect(parseNameServers(text)).toMatch(/^must be addresses/),
  );
});
