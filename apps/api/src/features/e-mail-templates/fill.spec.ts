import { describe, expect, test } from '@jest/globals';
import { fill, fillLines, hasLooseBraces, variablesIn } from './fill.js';

const values = new Map([
  ['name', '{{secret}} $& {name}'],
  ['secret', 'not for you'],
  ['empty', ''],
]);

test('a value is never looked at again', () => {
  expect(fill('Hello {{name}}, {{ name }}', values)).toBe('Hello {{secret}} $& {name}, {{secret}} $& {name}');
});

test.each([
  ['{{name}} and {{ secret }}', ['name', 'secret']],
  ['{{constructor.constructor("x")()}} {{#each x}} {{{name}}} {name} ${name} <%= name %>', []],
  ['{{a b}} {{}} {{1}} {{_a}} {{na\nme}}', []],
])('%j names %j', (text, names) => expect(variablesIn(text)).toEqual(names));

test.each(['{{#if name}}', '{{name', 'name}}', '{{constructor.name}}', '{{{name}}}', '{{}}', '{{__proto__}}'])(
  '%j is no variable',
  (text) => {
    expect(hasLooseBraces(text)).toBe(true);
  },
);
test('braces by themselves are words', () => expect(hasLooseBraces('{name} {} {{name}}')).toBe(false));

describe('lines', () => {
  test('one whose variable has no value is left out, and an empty paragraph with it', () => {
    expect(fillLines('Hello {{empty}},\n\nFrom: {{secret}}\nAddress: {{empty}}\n\nBye', values)).toEqual(['From: not for you', 'Bye']);
  });
  test('a variable that nobody knows stays, for whoever looks at a preview', () =>
    expect(fillLines('{{toString}} {{empty}}\n\n{{toString}}', values)).toEqual(['{{toString}}']));
});
