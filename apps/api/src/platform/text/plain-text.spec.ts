import { describe, expect, test } from '@jest/globals';
import { checkText, countCharacters, normaliseText } from './plain-text.js';

const FAMILY = '👨‍👩‍👧‍👦';
const SCOTLAND = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';

describe('normaliseText', () => {
  test.each([
    ['outer space goes', '  box, box \n', 'box, box'],
    ['line breaks become one kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['at most one empty line', 'a\n\n\n\n\nb', 'a\n\nb'],
    ['composed form', 'Nürburgring', 'Nürburgring'],
    ['controls go', 'a\u0000b\u0007c\u009bd', 'abcd'],
    ['zero-width spaces and word joiners go', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['overrides that reverse what is shown go', 'exe.\u202egpj\u202c', 'exe.gpj'],
    ['isolates go', '\u2066a\u2069', 'a'],
    ['stray tag characters go', `hi${'\u{e0068}\u{e0069}'}`, 'hi'],
    ['a flag made of tags stays', `Go ${SCOTLAND}`, `Go ${SCOTLAND}`],
    ['tags outside the flag go, the flag stays', `\u{e0068}${SCOTLAND}\u{e0069}`, SCOTLAND],
    ['emoji sequences stay', FAMILY, FAMILY],
    ['right-to-left text stays', 'مرحبا بالعالم', 'مرحبا بالعالم'],
    ['direction marks stay', 'a\u200fb', 'a\u200fb'],
    ['lone surrogates go', 'a\ud800b', 'ab'],
    ['stacked marks are cut', `Z${'\u0301'.repeat(60)}`, `${'Z\u0301'.normalize('NFC')}${'\u0301'.repeat(7)}`],
  ])('%s', (_, raw, expected) => expect(normaliseText(raw)).toBe(expected));

  test('one line only where a name is asked for', () => expect(normaliseText(' Max \n\t Power ', 'one')).toBe('Max Power'));

  test('it is stable: what was normalised once does not change again', () => {
    for (const raw of [` a\u200b\n\n\n\u0301b `, SCOTLAND, FAMILY]) expect(normaliseText(normaliseText(raw))).toBe(normaliseText(raw));
  });
});

describe('checkText', () => {
  const rule = { limit: 10 };
  test.each([
    ['nothing', '', 'text.empty'],
    ['only spaces', ' \t\n\u00a0\u3000', 'text.empty'],
    ['only zero-width characters', '\u200b\u200d\u200c\u2060', 'text.empty'],
    ['only a filler', '\u3164\u2800', 'text.empty'],
    ['only combining marks', '\u0301\u0301', 'text.empty'],
    ['one more than the limit', 'a'.repeat(11), 'text.too_long'],
    ['one emoji more than the limit', FAMILY.repeat(11), 'text.too_long'],
    ['a megabyte', 'a'.repeat(1_000_000), 'text.too_long'],
  ])('refuses %s', (_, raw, code) => expect(checkText(raw, rule)).toEqual({ ok: false, code, limit: 10 }));

  test.each([
    ['one character', 'a'],
    ['exactly the limit', 'a'.repeat(10)],
    ['the limit in emoji of seven code points each', FAMILY.repeat(10)],
    ['the limit in flags', SCOTLAND.repeat(10)],
  ])('takes %s', (_, raw) => expect(checkText(raw, rule)).toEqual({ ok: true, text: raw }));

  test('the limit counts after trimming', () => expect(checkText(`   ${'a'.repeat(10)}   `, rule).ok).toBe(true));
  test('emptiness may be allowed', () => expect(checkText(' \u200b', { limit: 5, mayBeEmpty: true })).toEqual({ ok: true, text: '' }));
  test('counting stops early', () => expect(countCharacters('a'.repeat(1000), 10)).toBe(11));
});
