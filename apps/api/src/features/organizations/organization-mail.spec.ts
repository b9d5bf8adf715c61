import { expect, test } from '@jest/globals';
import { organizationMail } from './organization-mail.js';
import { ORGANIZATION_WORDS, type OrganizationWords } from './organization-mail.texts.js';

const kinds = Object.keys((ORGANIZATION_WORDS['en'] as OrganizationWords).mails) as (keyof OrganizationWords['mails'])[];

test.each(Object.keys(ORGANIZATION_WORDS).flatMap((locale) => kinds.map((kind) => [locale, kind] as const)))(
  '%s: %s has all of its words',
  (locale, kind) => {
    const { subject, text, html, language } = organizationMail({
      ...{ id: 'x', kind, organization: 'Tifosi & <Friends>', by: 'Ada', reason: 'Spam', until: new Date('2026-12-01T12:00:00Z') },
      ...{
        to: { email: 'lena@fans.example', name: kind.startsWith('invited') ? null : 'Lena', locale },
        link: 'https://web.example/x?a=1&b=2',
      },
    });
    expect(language).toBe(locale);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/\{\w+\}|undefined/);
    expect(subject).toContain('Tifosi & <Friends>');
    expect(html).toContain('Tifosi &amp; &lt;Friends&gt;');
    expect(html).toContain('https://web.example/x?a=1&amp;b=2');
  },
);
