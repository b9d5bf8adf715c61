import { expect, test } from '@jest/globals';
import { isHomePage, isRedirectAddress } from './redirect-address.policy.js';

test.each(['https://app.example/callback', 'https://app.example:8443/callback?tenant=1', 'https://app.example'])(
  '%s is for all',
  (address) => {
    expect([isRedirectAddress(address, 'web'), isRedirectAddress(address, 'native'), isRedirectAddress(address, 'service')]).toEqual([
      true,
      true,
      false,
    ]);
  },
);

test.each(['http://127.0.0.1/callback', 'com.example.pitwall:/callback'])('%s is for programs on a device', (address) => {
  expect([isRedirectAddress(address, 'web'), isRedirectAddress(address, 'native')]).toEqual([false, true]);
});

test.each([
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'blob:https://app.example/x',
    'about:blank',
    'pitwall:/callback',
  ],
  ...[
    'http://app.example/callback',
    'http://localhost/callback',
    'http://127.0.0.1:8080/callback',
    'http://127.0.0.2/x',
    'http://[::1]/callback',
  ],
  ...['https://*', 'https://app.example/*', 'https://*.example/callback', 'https://app.example/callback#fragment', '*', '+', '/', '-', ''],
  ...[
    'https://user@app.example/',
    'https://app.example@evil.example/',
    'https://app.example\\@evil.example/',
    'https://app.example%2f.evil.example',
  ],
  ...[
    'https://app.example/../evil',
    'https://app.example/a/./b',
    'https://app.example/%2e%2e/evil',
    'https://app.example/a b',
    ' https://app.example/x',
  ],
  ...[
    'HTTPS://APP.EXAMPLE/callback',
    'https://аpp.example/callback',
    '//app.example/callback',
    'https:app.example',
    'https:///app.example',
  ],
  ...[
    'https://localhost/callback',
    'https://169.254.169.254/latest',
    'https://[::1]/x',
    'https://app.example/\nx',
    'com.example.pitwall://host/x',
  ],
  `https://app.example/${'x'.repeat(500)}`,
])('%s is refused', (address) => {
  for (const kind of ['web', 'native', 'service'] as const) expect(isRedirectAddress(address, kind)).toBe(false);
});

test.each([
  ['https://pitwall.example/about', true],
  ['http://pitwall.example/', false],
  ['javascript:alert(1)', false],
  ['https://user:password@pitwall.example/', false],
])('home page %s: %s', (address, good) => {
  expect(isHomePage(address)).toBe(good);
});
