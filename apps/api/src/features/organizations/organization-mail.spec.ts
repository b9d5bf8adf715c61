import { expect, test } from '@jest/globals';
import { builtInMail, MAIL_LANGUAGES } from '../e-mail-templates/index.js';
import { organizationMail, type OrganizationMailFacts } from './organization-mail.js';

const kinds: readonly OrganizationMailFacts['kind'][] = [
  ...(['invited', 'invitedAsAdmin', 'appointed', 'removed'] as const),
  ...(['promoted', 'demoted', 'suspended', 'lifted'] as const),
];

test.each(MAIL_LANGUAGES.flatMap((locale) => kinds.map((kind) => [locale, kind] as const)))(
  '%s: %s has all of its words',
  (locale, kind) => {
    const { subject, text, html, language } = builtInMail(
      organizationMail({
        ...{ id: 'x', kind, organization: 'Tifosi & <Friends>', by: 'Ada', reason: 'Spam', until: new Date('2026-12-01T12:00:00Z') },
        ...{
          to: { email: 'lena@fans.example', name: kind.startsWith('invited') ? null : 'Lena', locale },
          link: 'https://web.example/x?a=1&b=2',
        },
      }),
    );
    expect(language).toBe(locale);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/\{\w+\}|undefined/);
    expect(subject).toContain('Tifosi & <Friends>');
    expect(html).toContain('Tifosi &amp; &lt;Friends&gt;');
    expect(html).toContain('https://web.example/x?a=1&amp;b=2');
  },
);
