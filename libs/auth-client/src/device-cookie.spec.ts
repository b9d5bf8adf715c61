import { expect, test } from '@jest/globals';
import { deviceCookieName, deviceToken, setDeviceCookie } from './device-cookie.ts';

test('a browser without a token gets one of its own, which scripts cannot read', () => {
  const [one, two] = [setDeviceCookie('gps-web', true, undefined), setDeviceCookie('gps-web', true, undefined)];
  expect(one).toMatch(/^__Host-gps-web\.device=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure$/);
  expect(one).not.toBe(two);
});

test('a token is kept, and what is none is replaced', () => {
  const token = 'a'.repeat(43);
  expect(setDeviceCookie('gps-web', false, token)).toContain(`gps-web.device=${token};`);
  for (const value of ['', 'short', `${token}\r\nset-cookie: x=1`, 'a'.repeat(44)]) {
    expect(deviceToken(value)).toBeNull();
    expect(setDeviceCookie('gps-web', false, value)).not.toContain(`=${value};`);
  }
});

test('apps on one host do not share it', () => {
  expect(deviceCookieName('gps-web', false)).not.toBe(deviceCookieName('gps-admin', false));
});
