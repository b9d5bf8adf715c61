import { describe, expect, test } from '@jest/globals';
import { judgeFor } from './judges.js';
import { RuleKind } from './rule-kinds.js';
import { countKey, type Facts, type Scores } from './rule-needs.js';
import { readParameters } from './rule-parameters.js';
import { WrittenText } from './written-text.js';

const OLD_HAND: Facts = { accountHours: 10_000, contributions: 500, counts: new Map() };

function verdict(kind: `${RuleKind}`, given: object, text: string, facts: Partial<Facts> = {}, scores: Scores = null) {
  const parameters = readParameters(RuleKind[kind], JSON.stringify(given));
  if (Array.isArray(parameters)) throw new Error(JSON.stringify(parameters));
  return judgeFor(RuleKind[kind], parameters as never).judge(new WrittenText(text), { ...OLD_HAND, ...facts }, scores);
}

describe('words', () => {
  const rule = { words: ['casino', 'free tyres', 'ass'], except: ['casino square'] };
  test.each([
    ['as it is', 'Win at the casino tonight', 'casino'],
    ['in capitals', 'CASINO', 'casino'],
    ['with Cyrillic letters', 'саsіnо', 'casino'],
    ['in full width', 'ｃａｓｉｎｏ', 'casino'],
    ['in mathematical letters', '𝓬𝓪𝓼𝓲𝓷𝓸', 'casino'],
    ['with digits for letters', 'c4s1n0', 'casino'],
    ['stretched', 'caasiiinooooo', 'casino'],
    ['apart', 'c a s i n o!', 'casino'],
    ['between signs that may stand for letters', '(casino!!)', 'casino'],
    ['with dots', 'c.a.s.i.n.o', 'casino'],
    ['with a zero-width joiner', 'cas\u200dino', 'casino'],
    ['with accents', 'cásìnö', 'casino'],
    ['of two words', 'Get FREE   tyres'.replace('   ', ' '), 'free tyres'],
  ])('%s', (_, text, matched) => expect(verdict('WORDS', rule, text)).toMatchObject({ outcome: 'CAUGHT', matched }));

  test.each(['f1bet365', 'BET100', 'ca$ino', 'казино'])('%s, a word of the list with more than plain letters in it', (word) => {
    expect(verdict('WORDS', { words: [word] }, `Try ${word.toUpperCase()}?`)).toMatchObject({ outcome: 'CAUGHT', matched: word });
  });

  test.each([
    ['inside another word', 'The class of ’88 in the occasion'],
    ['where it is an exception', 'Turn five, casino square, is slow'],
    ['one letter of two', 'as fast as ever'],
    ['nothing', ''],
  ])('not %s', (_, text) => expect(verdict('WORDS', rule, text)).toBeNull());

  test('as written alone, when nothing else is asked for', () => {
    const exact = { words: ['casino'], disguised: false, whole: false };
    expect(verdict('WORDS', exact, 'Casinos')).toMatchObject({ matched: 'casino' });
    expect(verdict('WORDS', exact, 'c4s1n0')).toBeNull();
  });
});

describe('patterns', () => {
  test('say what matched, cut short', () => {
    expect(verdict('PATTERNS', { patterns: ['(?:buy|sell)\\s+\\w+'] }, 'Come and BUY tyres now')).toMatchObject({ matched: 'BUY tyres' });
    expect(verdict('PATTERNS', { patterns: ['a+'] }, 'a'.repeat(1_000))?.matched).toHaveLength(80);
    expect(verdict('PATTERNS', { patterns: ['xyz'] }, 'Box box')).toBeNull();
  });

  test('that would backtrack for ever elsewhere take as long as any other', () => {
    const begun = performance.now();
    expect(verdict('PATTERNS', { patterns: ['(a+)+$', '(x+x+)+y', '^(([a-z])+.)+[A-Z]([a-z])+$'] }, `${'a'.repeat(9_999)}!`)).toBeNull();
    expect(verdict('WORDS', { words: ['casino'] }, `${'!'.repeat(9_999)}a${'c '.repeat(5_000)}`)).toBeNull();
    expect(verdict('LINKS', { others: true }, `${'a.'.repeat(5_000)}${'-'.repeat(5_000)}`)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('links', () => {
  test.each([
    ['a blocked domain', { blocked: ['bad.example'] }, 'see https://bad.example/x', 'bad.example'],
    ['below a blocked domain', { blocked: ['bad.example'] }, 'see HTTP://www.Bad.Example?x', 'www.bad.example'],
    ['a blocked domain without scheme', { blocked: ['bad.com'] }, 'go to bad.com now', 'bad.com'],
    ['a blocked domain with dots of another width', { blocked: ['bad.com'] }, 'https://bad。com', 'bad.com'],
    ['a shortener', { shorteners: true }, 'bit.ly/abc', 'bit.ly'],
    ['a look-alike', { lookalikes: true }, 'https://раураl.com', 'xn--l-7sba6dbr.com'],
    ['a costume', { lookalikes: true }, 'https://аррӏе.com'.replace('ӏ', 'е'), 'xn--80ak6aa4a.com'],
    ['what is not allowed', { allowed: ['fia.com'], others: true }, 'fia.com and evil.net', 'evil.net'],
    ['one too many', { atMost: 1 }, 'a.com b.com', '2 links'],
  ])('%s', (_, rule, text, matched) => {
    const found = verdict('LINKS', rule, text);
    expect(found).not.toBeNull();
    if (!matched.startsWith('xn--')) expect(found).toMatchObject({ matched });
  });

  test.each([
    ['an allowed one', { allowed: ['fia.com'], others: true }, 'www.fia.com/rules'],
    ['another that ends the same', { blocked: ['ad.com'] }, 'https://bad.com'],
    ['no address', { others: true }, 'Version 1.2 of P.Gasly... Oh.Wow'],
    ['a name in one foreign alphabet', { lookalikes: true }, 'https://гонки.рф'],
    ['as many as may be', { atMost: 2 }, 'a.com b.com'],
  ])('not %s', (_, rule, text) => expect(verdict('LINKS', rule, text)).toBeNull());
});

describe('what is known of the author', () => {
  const hour = countKey({ by: 'author', seconds: 3_600 });
  const same = countKey({ by: 'same', seconds: 600 });
  const link = 'https://a.com';
  test.each([
    ['the sixth in an hour', 'RATE', { by: 'author', moreThan: 5, minutes: 60 }, 'x', { counts: new Map([[hour, 5]]) }, true],
    ['the fifth in an hour', 'RATE', { by: 'author', moreThan: 5, minutes: 60 }, 'x', { counts: new Map([[hour, 4]]) }, false],
    ['a young account', 'NEW_ACCOUNTS', { youngerThanHours: 24 }, 'x', { accountHours: 23.9 }, true],
    ['a day old', 'NEW_ACCOUNTS', { youngerThanHours: 24 }, 'x', { accountHours: 24 }, false],
    ['the third contribution', 'NEW_ACCOUNTS', { firstContributions: 3 }, 'x', { contributions: 2 }, true],
    ['the fourth', 'NEW_ACCOUNTS', { firstContributions: 3 }, 'x', { contributions: 3 }, false],
    ['new with a link', 'NEW_ACCOUNTS', { youngerThanHours: 9, onlyWithLinks: true }, link, { accountHours: 1 }, true],
    ['new without one', 'NEW_ACCOUNTS', { youngerThanHours: 9, onlyWithLinks: true }, 'x', { accountHours: 1 }, false],
    ['said a third time', 'REPEATS', { by: 'anybody', times: 3, minutes: 10 }, 'x'.repeat(20), { counts: new Map([[same, 2]]) }, true],
    ['said a second time', 'REPEATS', { by: 'anybody', times: 3, minutes: 10 }, 'x'.repeat(20), { counts: new Map([[same, 1]]) }, false],
    ['too short to count', 'REPEATS', { by: 'anybody', times: 3, minutes: 10 }, 'Wow! '.repeat(4), { counts: new Map([[same, 9]]) }, false],
  ] as const)('%s', (_, kind, rule, text, facts, isCaught) => expect(verdict(kind, rule, text, facts) !== null).toBe(isCaught));

  test('the same text with other signs leaves the same print', () => {
    const print = (text: string) => new WrittenText(text).print.toString('hex');
    expect(print('Buy TYRES, now!!')).toBe(print('buy týres — now'));
    expect(print('Buy tyres now')).not.toBe(print('Buy tyres never'));
  });
});

describe('classifiers', () => {
  const rule = { classifier: 'toxicity', label: 'hate', from: 0.9, unsureFrom: 0.6 };
  test.each([
    [0.9, 'CAUGHT'],
    [0.89, 'UNSURE'],
    [0.6, 'UNSURE'],
    [0.59, undefined],
  ])('%d is %s', (score, outcome) => expect(verdict('CLASSIFIER', rule, 'x', {}, new Map([['hate', score]]))?.outcome).toBe(outcome));
  test('that do not answer, or not to this, hold', () => {
    expect(verdict('CLASSIFIER', rule, 'x', {}, null)?.outcome).toBe('DOWN');
    expect(verdict('CLASSIFIER', rule, 'x', {}, new Map([['spam', 0]]))?.outcome).toBe('DOWN');
  });
});
