import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isSigned } from './event-signature.js';

const SECRET = 'a secret of at least thirty-two characters';
const NOW = Date.parse('2026-11-22T12:00:00Z');
const body = Buffer.from('{"version":1}');
const seconds = (offset = 0): string => String(NOW / 1000 + offset);
const mac = (time: string, of: Buffer | string = body, secret = SECRET): string =>
  createHmac('sha256', secret).update(`${time}.`).update(of).digest('hex');
const header = (time = seconds(), value = mac(time)): string => `t=${time},v1=${value}`;

test.each<[string, boolean, unknown]>([
  ['of now', true, header()],
  ['two minutes off, either way', true, header(seconds(-120))],
  ['five minutes old', true, header(seconds(-300))],
  ['older', false, header(seconds(-301))],
  ['from the future', false, header(seconds(301))],
  ['with another secret', false, header(seconds(), mac(seconds(), body, `${SECRET}!`))],
  ['over another body', false, header(seconds(), mac(seconds(), '{"version":2}'))],
  ['with the time of another', false, `t=${seconds(1)},v1=${mac(seconds())}`],
  ['cut short', false, header().slice(0, -1)],
  ['without a time', false, `v1=${mac(seconds())}`],
  ['in upper case', false, `t=${seconds()},v1=${mac(seconds()).toUpperCase()}`],
  ['missing', false, undefined],
  ['twice', false, [header(), header()]],
])('a signature %s: %s', (_, good, given) => {
  expect(isSigned(given, body, SECRET, NOW)).toBe(good);
});
