import { describe, expect, test } from '@jest/globals';
import { checkDomainName } from './domain-name.js';

describe('a domain', () => {
  test.each([
    ['scuderia.example', 'scuderia.example'],
    [' Scuderia.EXAMPLE. ', 'scuderia.example'],
    ['@scuderia.example', 'scuderia.example'],
    ['mail.team.co.example', 'mail.team.co.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['scuderia。example', 'scuderia.example'],
    // Another name than with Latin letters, and it is kept and shown so that everybody sees it.
    ['s\u0441uderia.example', 'xn--suderia-yjg.example'],
  ])('%j is %s', (raw, name) => expect(checkDomainName(raw)).toEqual({ name }));

  test.each(['gmail.com', 'GMail.com.', '@gmail.com', 'ｇｍａｉｌ.com', 'gmail。com', 'proton.me'])('%j is everybody’s', (raw) =>
    expect(checkDomainName(raw)).toEqual({ code: 'organization_domain.public' }),
  );

  test.each([
    ...['', '.', '@', 'example', 'localhost', 'box.local', 'a.internal', 'scuderia.test', 'x.onion', '1.168.192.in-addr.arpa'],
    ...[
      '*.example.com',
      'a..example',
      '-a.example',
      'a-.example',
      '_dmarc.example.com',
      'a b.example',
      'a.example/path',
      'https://a.example',
    ],
    ...['a.example:53', 'user@a.example', 'a.example?x', 'a%2eexample.com', 'a\\.example', 'a\u0000.example', 'a\n.example'],
    ...['127.0.0.1', '127.1', '0x7f.1', '2130706433', '[::1]', '::1', 'xn--.example', '\u202eelpmaxe.example'],
    ...[`${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`, 'a'.repeat(1_000_000), `${'ü'.repeat(62)}.example`],
  ])('%j is none', (raw) => expect(checkDomainName(raw)).toEqual({ code: 'organization_domain.invalid' }));
});
