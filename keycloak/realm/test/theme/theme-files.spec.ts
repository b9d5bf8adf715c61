import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { SHARED } from '../../../../themes/sync.ts';
import { LOCALES, ROOT, THEME, ownMessages, parseProperties } from './theme-files.ts';

const read = (file: string) => readFileSync(path.join(THEME, file), 'utf8');

const SHEETS = { login: ['grand-prix', 'controls'], account: ['grand-prix'] };

describe('messages', () => {
  test.each(['login', 'email'])('%s: what the product says itself is there in every language', (type) => {
    const english = [...ownMessages(type, 'en').keys()];
    expect(english.length).toBeGreaterThan(5);
    for (const locale of LOCALES)
      expect({ locale, missing: english.filter((key) => !ownMessages(type, locale).get(key)) }).toEqual({ locale, missing: [] });
  });

  test.each(['login', 'account', 'email'])('%s: every language fills in the same places', (type) => {
    const english = ownMessages(type, 'en');
    for (const locale of LOCALES) {
      for (const [key, value] of ownMessages(type, locale)) {
        const reference = english.get(key);
        if (reference !== undefined) expect({ locale, key, places: placesOf(value) }).toEqual({ locale, key, places: placesOf(reference) });
      }
    }
  });

  test.each(['login', 'email'])('%s: an apostrophe is doubled, or the message ends there', (type) => {
    for (const locale of LOCALES)
      for (const [key, value] of ownMessages(type, locale))
        expect({ key, value: value.replaceAll("''", '') }).toEqual({ key, value: expect.not.stringContaining("'") });
  });

  test('properties are read as Java reads them', () => {
    expect([...parseProperties('# no\n! no\na=1\nb : two \\\n  lines\nc.d=x=y\n')]).toEqual([
      ['a', '1'],
      ['b', 'two lines'],
      ['c.d', 'x=y'],
    ]);
  });
});

describe('e-mails', () => {
  const htmlMails = readdirSync(path.join(THEME, 'email/html')).filter((name) => name !== 'template.ftl');

  test.each(htmlMails)('%s has a text twin that says the same', (name) => {
    expect(existsSync(path.join(THEME, 'email/text', name))).toBe(true);
    const keys = (source: string) => new Set([...source.matchAll(/msg\("(gps\w+)"/g)].map(([, key]) => key));
    const shared = ['gpsExpires', 'gpsMailFooter'];
    const said = [...keys(read(`email/text/${name}`))].filter((key) => !shared.includes(key ?? ''));
    expect(said.sort()).toEqual([...keys(read(`email/html/${name}`))].sort());
  });

  test('every message that a mail uses exists', () => {
    for (const kind of ['html', 'text']) {
      for (const name of readdirSync(path.join(THEME, 'email', kind))) {
        for (const [, key] of read(`email/${kind}/${name}`).matchAll(/msg\("(\w+)"/g))
          expect({ name, key, there: ownMessages('email', 'en').has(key ?? '') }).toEqual({ name, key, there: true });
      }
    }
  });
});

describe('look', () => {
  test.each(SHARED.map(({ from, to }) => [to, from]))('%s is %s (node themes/sync.ts)', (to, from) => {
    expect(readFileSync(path.join(ROOT, to)).equals(readFileSync(path.join(ROOT, from)))).toBe(true);
  });

  test('colours come from the tokens alone', () => {
    for (const type of ['login', 'account'] as const) {
      const css = SHEETS[type]
        .map((name) => read(`${type}/resources/css/${name}.css`))
        .join('')
        .replace('#fff', '');
      expect(css.match(/#[0-9a-f]{3,8}\b(?=[;\s)])/gi) ?? []).toEqual([]);
      for (const [, name] of css.matchAll(/var\(--(gps-[\w-]+)\)/g))
        if (name !== 'gps-alert') expect(read(`${type}/resources/css/tokens.css`)).toContain(`--${name}:`);
    }
  });

  test('text keeps its contrast in both modes', () => {
    const [dark, light] = modes(read('login/resources/css/tokens.css'));
    const pairs: [string, string, number][] = [
      ['neutral-12', 'neutral-1', 7],
      ['neutral-12', 'neutral-2', 7],
      ['neutral-11', 'neutral-2', 4.5],
      ['accent-text', 'neutral-2', 4.5],
      ['accent-on', 'accent', 4.5],
      ['accent-on', 'accent-solid-hover', 4.5],
      ['red-text', 'neutral-2', 4.5],
      ['neutral-8', 'neutral-1', 3],
      ['neutral-12', 'red-subtle', 4.5],
      ['neutral-12', 'amber-subtle', 4.5],
      ['neutral-12', 'green-subtle', 4.5],
      ['neutral-12', 'blue-subtle', 4.5],
    ];
    for (const mode of [dark, light])
      for (const [text, ground, least] of pairs)
        expect({ text, ground, ratio: contrast(mode?.get(text), mode?.get(ground)) >= least }).toEqual({ text, ground, ratio: true });
  });

  test('fonts and pictures stay small', () => {
    for (const type of ['login', 'account']) {
      const folder = path.join(THEME, type, 'resources/fonts');
      expect(readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)).toBeLessThan(200_000);
    }
  });
});

function placesOf(message: string): string[] {
  return [...new Set(message.match(/\{\d+\}/g) ?? [])].sort();
}

/** The first two blocks of the tokens that name colours: dark, then light. */
function modes(css: string): Map<string, string>[] {
  const blocks = css.split(/\n\s*color-scheme:/).slice(1, 3);
  return blocks.map(
    (block) => new Map([...block.matchAll(/--gps-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])),
  );
}

function contrast(a = '#000000', b = '#000000'): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
