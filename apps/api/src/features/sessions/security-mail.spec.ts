import { describe, expect, test } from '@jest/globals';
import { type MailFacts, securityMail } from './security-mail.js';
import { builtInMail, MAIL_LANGUAGES } from '../e-mail-templates/index.js';

const FACTS: MailFacts = {
  kind: 'newDevice',
  id: 'device-1',
  name: 'Lena <b>',
  email: 'lena@example.test',
  locale: 'de-AT',
  timeZone: 'Europe/Vienna',
  at: new Date('2026-05-01T12:00:00Z'),
  address: '203.0.113.9',
  browser: 'Firefox',
  system: 'Linux',
  link: 'https://web.example/settings/sessions/not-me?a=1&b=2',
};

describe.each(MAIL_LANGUAGES)('in %s', (locale) => {
  test.each(['newDevice', 'compromised'] as const)('%s says the same as text and as HTML', (kind) => {
    const mail = builtInMail(securityMail({ ...FACTS, kind, locale }));
    expect(mail.language).toBe(locale);
    expect(mail.text + mail.subject).not.toMatch(/[{}]|undefined|\bnull\b/);
    for (const line of mail.text.split('\n').filter((one) => one && one !== '-- ' && !one.includes('http')))
      expect(mail.html).toContain(line.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    expect(mail.text).toContain(FACTS.link);
    expect(mail.html).toContain(FACTS.link.replace('&', '&amp;'));
  });
});

test('the moment is told in the person’s own zone', () => {
  expect(builtInMail(securityMail(FACTS)).text).toContain('14:00:00');
  expect(builtInMail(securityMail({ ...FACTS, timeZone: null })).text).toContain('12:00:00 UTC');
});

test('a language we do not speak reads English, a name cannot bring tags', () => {
  expect(builtInMail(securityMail({ ...FACTS, locale: 'fr' })).language).toBe('en');
  expect(builtInMail(securityMail(FACTS)).html).not.toContain('<b>');
});

test('what is not known of a device is not made up', () => {
  const mail = builtInMail(securityMail({ ...FACTS, browser: null, system: null, address: null }));
  expect(mail.subject).toBe('Neue Anmeldung: Ein unbekanntes Gerät');
  expect(mail.text).not.toContain('Adresse');
});
