import { expect, test } from '@jest/globals';
import { filled, inLanguage, namesAuthor } from './template-text';

const texts = { en: '{name}: {policy}.', de: 'Das ist {policy}.', es: 'Hola', it: 'Ciao', pt: 'Olá' };

test('a template is filled as it stands, in the language of its reader', () => {
  expect(filled(texts.en, { name: '$& {policy}', policy: 'Spam' })).toBe('$& Spam: Spam.');
  expect(filled('{name} {name}', { name: '$1', policy: '' })).toBe('$1 $1');
  expect([inLanguage(texts, 'pt'), inLanguage(texts, 'fr'), inLanguage(texts, null)]).toEqual(['Olá', texts.en, texts.en]);
  expect([namesAuthor(texts), namesAuthor({ ...texts, en: 'Hello' })]).toEqual([true, false]);
});
