import { expect, test } from '@jest/globals';
import { builtInMail } from '../e-mail-templates/index.js';
import { impersonationMail } from './impersonation-mail.js';

const ended = {
  grantId: 'g',
  userId: 'u',
  reason: 'Feed <b>empty</b> & "odd"',
  openedAt: '2026-11-22T12:00:00Z',
  endedAt: '2026-11-22T12:09:00Z',
  changed: false,
};
const reader = { email: 'lena@example.test', name: 'Lena', locale: 'de', timeZone: 'Europe/Berlin' };

test('says when, why and whether anything was changed, in the reader’s language and time', () => {
  const mail = builtInMail(impersonationMail(ended, reader, 'https://web.test'));
  expect(mail).toMatchObject({ to: 'lena@example.test', language: 'de', id: 'impersonation-g' });
  expect(mail.text).toContain('13:09');
  expect(mail.text).toContain('nichts geändert');
  expect(mail.text).toContain('https://web.test/settings/security-history');
  expect(mail.text).toContain(ended.reason);
  expect(mail.html).toContain('Feed &lt;b&gt;empty&lt;/b&gt; &amp; &quot;odd&quot;');
});

test.each(['en', 'de', 'es', 'it', 'pt', 'xx', null])('in %s every word is there', (locale) => {
  const mail = builtInMail(impersonationMail({ ...ended, changed: true }, { ...reader, locale }, 'https://web.test'));
  expect(mail.text).not.toMatch(/undefined|\{|\}/);
});
