import { describe, expect, test } from '@jest/globals';
import { domainOf, emailHint, emailOrNull } from './email-address.js';

describe('an address', () => {
  test.each([
    ['lena@fans.example', 'lena@fans.example'],
    ['  Lena.O+box@Fans.EXAMPLE ', 'lena.o+box@fans.example'],
    ["o'brien@xn--frmel-jua.example", "o'brien@xn--frmel-jua.example"],
    [`${'x'.repeat(64)}@a.example`, `${'x'.repeat(64)}@a.example`],
  ])('%j', (raw, email) => expect(emailOrNull(raw)).toBe(email));

  test.each([
    ['nothing', ''],
    ['no @', 'fans.example'],
    ['no domain', 'lena@'],
    ['a single label', 'root@localhost'],
    ['two addresses', 'lena@fans.example,marco@fans.example'],
    ['two @', 'lena@fans.example@evil.example'],
    ['a full-width @', 'lena＠fans.example'],
    ['a quoted part', '"lena@evil.example"@fans.example'],
    ['a name around it', 'Lena <lena@fans.example>'],
    ['another header', 'lena@fans.example\r\nBcc: all@fans.example'],
    ['a zero byte', 'lena@fans.example\u0000'],
    ['the sign of Kelvin', 'mar\u212aus@fans.example'],
    ['the dotless i of Turkish', 'l\u0131sa@fans.example'],
    ['a Cyrillic a', 'len\u0430@fans.example'],
    ['a Cyrillic domain', 'lena@f\u0430ns.example'],
    ['text that runs backwards', 'lena@\u202efans.example'],
    ['two dots', 'le..na@fans.example'],
    ['a dot at the end', 'lena.@fans.example'],
    ['a label that begins with a hyphen', 'lena@-fans.example'],
    ['an IP address in brackets', 'lena@[127.0.0.1]'],
    ['too long a name', `${'x'.repeat(65)}@a.example`],
    ['too long in all', `lena@${'a.'.repeat(130)}example`],
    ['a megabyte', 'a'.repeat(1_000_000)],
  ])('%s is none', (_, raw) => expect(emailOrNull(raw)).toBeNull());

  test('gives its domain, and a hint that tells little', () => {
    expect(domainOf('lena@fans.example')).toBe('fans.example');
    expect(emailHint('lena@fans.example')).toBe('l***@fans.example');
  });
});
