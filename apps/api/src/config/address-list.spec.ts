import { describe, expect, test } from '@jest/globals';
import { AddressList } from './address-list.js';
import { parseStaffAddresses } from './staff-addresses.js';

const OFFICE = AddressList.parse('192.0.2.0/24, 198.51.100.7 2001:db8:1::/48 2001:db8:2::7') as AddressList;

describe('a list of networks', () => {
  test.each(['192.0.2.0', '192.0.2.255', '198.51.100.7', '2001:db8:1::', '2001:db8:1:ffff::1', '2001:DB8:2:0:0:0:0:7'])(
    'holds %s',
    (address) => expect(OFFICE.allows(address)).toBe(true),
  );

  test.each(['::ffff:192.0.2.9', '::FFFF:192.0.2.9', '::ffff:c000:209', '0:0:0:0:0:ffff:c000:0209'])('reads %s as IPv4', (address) =>
    expect(OFFICE.allows(address)).toBe(true),
  );

  test.each([
    ...['192.0.3.0', '198.51.100.8', '2001:db8:3::1', '2001:db8:2::8', '::ffff:192.0.3.1', '::192.0.2.9', '64:ff9b::192.0.2.9'],
    ...[
      '',
      'unknown',
      '192.0.2',
      '192.0.2.9 ',
      ' 192.0.2.9',
      '192.0.2.9:443',
      '[2001:db8:1::1]',
      '192.0.2.9/24',
      'office.example',
      '_hidden',
    ],
    ...[
      '0300.0.2.9',
      '192.0.02.9',
      '0xc0.0.2.9',
      '3221225993',
      '192.0.521',
      '１９２.０.２.９',
      '192．0．2．9',
      '192.0.2.٩',
      '2001:db8:1::1%eth0',
    ],
  ])('does not hold %j', (address) => expect(OFFICE.allows(address)).toBe(false));

  test.each([
    '192.0.2.0/33',
    '2001:db8::/129',
    '::ffff:192.0.2.0/120',
    '192.0.2.0/24/8',
    '192.0.2',
    '010.0.0.1',
    'office',
    '*',
    '/0',
    '192.0.2.0/-1',
  ])('an entry %j allows nobody', (entry) => {
    const list = AddressList.parse(entry) as AddressList;
    expect([list.unreadable, ...['192.0.2.0', '8.8.8.8', '2001:db8::1'].map((address) => list.allows(address))]).toEqual([
      [entry],
      false,
      false,
      false,
    ]);
  });

  test('all of one family is nothing of the other', () => {
    const all = (entry: string, address: string): boolean | undefined => AddressList.parse(entry)?.allows(address);
    expect([all('0.0.0.0/0', '8.8.8.8'), all('0.0.0.0/0', '::1'), all('::/0', '2001:db8::1'), all('::/0', '8.8.8.8')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(all('::/0', '::ffff:8.8.8.8')).toBe(false);
  });

  test('nothing written is no list', () => expect(AddressList.parse(' , ')).toBeNull());
});

describe('the setting', () => {
  test('names networks by role', () => {
    const lists = parseStaffAddresses('administrator=192.0.2.0/24 2001:db8::/32; moderator = 198.51.100.7;');
    expect([...(lists as ReadonlyMap<string, AddressList>).keys()]).toEqual(['administrator', 'moderator']);
  });

  test.each([['anywhere'], ['']])('%j limits nobody', (text) => expect(parseStaffAddresses(text)).toEqual(new Map()));

  test.each([
    ['boss=192.0.2.0/24', 'names a role that is not there'],
    ['192.0.2.0/24', 'names a role that is not there'],
    ['moderator', 'must have networks for moderator: role=network network; role=network'],
    ['moderator=', 'must have networks for moderator: role=network network; role=network'],
    ['moderator=192.0.2.0/24 office', 'must have networks for moderator: role=network network; role=network'],
    ['moderator=192.0.2.1; moderator=0.0.0.0/0', 'names the role moderator twice'],
  ])('%j is refused', (text, wrong) => expect(parseStaffAddresses(text)).toBe(wrong));
});
