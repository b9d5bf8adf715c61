import { expect, test } from '@jest/globals';
import { builtInMail, composeMail, type MailOrder } from './compose-mail.js';

const ORDER: MailOrder = {
  ...{ template: 'organization.suspended', id: 'a', to: 'lena@example.test', locale: 'en', link: 'https://web.test/x?a=1&b="2"' },
  values: () => ({ name: 'Lena', organization: 'Club', reason: 'Spam' }),
};
const with_ = (values: Record<string, string | null>): MailOrder => ({ ...ORDER, values: () => ({ ...ORDER.values('en'), ...values }) });

test('a name ends no header and begins no paragraph', () => {
  const { subject, text } = builtInMail(with_({ organization: 'Club\r\nBcc: eve@example.test\n\nClick here' }));
  expect(subject).toBe('Club Bcc: eve@example.test Click here was suspended');
  expect(text).not.toMatch(/^Click here/m);
});

test('what people call themselves is text, in words and in HTML', () => {
  const { html, text } = builtInMail(with_({ name: '<img src=x onerror=alert(1)>\'"', organization: '{{reason}}' }));
  expect(html).toContain('Hello &lt;img src=x onerror=alert(1)&gt;&#39;&quot;,');
  expect(html).not.toContain('<img');
  expect(text).toContain('our staff have suspended {{reason}}.');
  expect(html).toContain('href="https://web.test/x?a=1&amp;b=&quot;2&quot;"');
});

test('words that staff write are text too', () => {
  const words = {
    subject: 'Hi <b>',
    body: '<script>alert(1)</script> {{organization}} {{reason}}',
    button: '"><script>',
    footer: '</small><script>',
  };
  const { html } = composeMail(ORDER, words);
  expect(html).not.toContain('<script>');
  expect(html).toContain('<title>Hi &lt;b&gt;</title>');
});

test('a reason of many lines keeps them and stays one paragraph', () => {
  const { text, html } = builtInMail(with_({ reason: 'One\n\n\nTwo' }));
  expect(text).toContain('Reason: One\nTwo\n\n');
  expect(html).toContain('Reason: One<br>Two</p>');
});

test('what is not known is left out with its line', () => {
  expect(builtInMail(with_({ name: null })).text).toMatch(/^our staff have suspended/);
});

test('the same is sent under the same id, with what is attached', () => {
  const attachment = { name: 'a.csv', type: 'text/csv', content: 'a' };
  expect(builtInMail({ ...ORDER, locale: 'pt-BR', attachment })).toMatchObject({
    id: 'a',
    to: 'lena@example.test',
    language: 'pt',
    attachment,
  });
  expect(builtInMail({ ...ORDER, locale: 'fr' })).toMatchObject({ language: 'en' });
});
