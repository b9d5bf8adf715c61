import { expect, test } from '@jest/globals';
import { MAIL_TEMPLATES } from './catalogue.js';
import { MAIL_LANGUAGES } from './mail-template.js';
import { problemsOf } from './mail-words.policy.js';

const TEMPLATE = MAIL_TEMPLATES['security.new_device'];
const words = TEMPLATE.texts.en;

test.each(
  Object.values(MAIL_TEMPLATES).flatMap((template) => MAIL_LANGUAGES.map((language) => [template.key, language, template] as const)),
)('the words of %s in %s can be sent', (_, language, template) => expect(problemsOf(template, template.texts[language])).toEqual([]));

test('a key is where its template is found', () => {
  for (const [key, template] of Object.entries(MAIL_TEMPLATES)) expect(template.key).toBe(key);
});

test('what is unknown, missing or not well written is named, with where it stands', () => {
  expect(problemsOf(TEMPLATE, { ...words, subject: 'New {{devise}} {{devise}}', footer: '{{#if name}}' })).toEqual([
    { part: 'subject', problem: 'UNKNOWN', variable: 'devise' },
    { part: 'footer', problem: 'MALFORMED', variable: '' },
  ]);
  expect(problemsOf(TEMPLATE, { ...words, body: 'Hello {{name}}, look at {{device}}' })).toEqual([
    { part: 'body', problem: 'MISSING', variable: 'when' },
  ]);
  // In the subject alone it may be cut off.
  expect(problemsOf(TEMPLATE, { ...words, subject: '{{when}}', body: '{{device}}' })).toContainEqual({
    ...{ part: 'body', problem: 'MISSING', variable: 'when' },
  });
});
