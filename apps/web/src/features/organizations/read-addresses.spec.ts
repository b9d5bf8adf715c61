import { expect, test } from '@jest/globals';
import { readAddresses } from './read-addresses';

test.each([
  ['', []],
  [' \n , ; ', []],
  ['a@x.example', ['a@x.example']],
  ['a@x.example, b@x.example;c@x.example\nd@x.example', ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example']],
  ['a@x.example b@x.example', ['a@x.example', 'b@x.example']],
  ['Ann Lee <ann@x.example>, "Bo" <bo@x.example>', ['ann@x.example', 'bo@x.example']],
  ['a@x.example, A@X.example', ['a@x.example']],
  ['not an address', ['not', 'an', 'address']],
] as const)('%j', (text, addresses) => expect(readAddresses(text)).toEqual(addresses));
