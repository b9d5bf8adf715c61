import { expect, test } from '@jest/globals';
import { unknownVariable } from './template-variables.policy.js';

const inAll = (text: string) => ({ en: 'Plain', de: 'Plain', es: 'Plain', it: 'Plain', pt: text });

test.each([
  ['no braces', null],
  ['{name}, this breaks {policy}', null],
  ['{Name}', '{Name}'],
  ['{until}', '{until}'],
  ['{name', '{name'],
  ['name}', '}'],
  ['{{name}}', '{'],
])('of "%s" is refused: %s', (text, unknown) => expect(unknownVariable(inAll(text))).toBe(unknown));
