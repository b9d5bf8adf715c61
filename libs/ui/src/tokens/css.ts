import { HUES, NEUTRAL, SECTORS, TYRES } from './colours.ts';
import { FONTS, LEADING, MOTION, RADIUS, SHADOW, SPACE, TYPE } from './scale.ts';

type Variables = Record<string, string>;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const rem = (pixels: number): string => `${pixels / 16}rem`;

function modeVariables(mode: 'dark' | 'light'): Variables {
  const out: Variables = {};
  NEUTRAL[mode].forEach((value, index) => (out[`neutral-${index + 1}`] = value));
  for (const [hue, shades] of Object.entries(HUES[mode])) {
    for (const [shade, value] of Object.entries(shades as unknown as Variables)) {
      out[shade === 'solid' ? hue : `${hue}-${kebab(shade)}`] = value;
    }
  }
  for (const [tyre, value] of Object.entries(TYRES[mode])) out[`tyre-${tyre}`] = value;
  for (const [sector, value] of Object.entries(SECTORS[mode])) out[`sector-${sector}`] = value;
  out['shadow'] = SHADOW[mode];
  return out;
}

function sharedVariables(): Variables {
  const out: Variables = {};
  for (const [name, value] of Object.entries(FONTS)) out[`font-${name}`] = value;
  for (const [name, value] of Object.entries(TYPE)) out[`text-${name}`] = rem(value);
  for (const [name, value] of Object.entries(LEADING)) out[`leading-${name}`] = String(value);
  for (const [name, value] of Object.entries(SPACE)) out[`space-${name}`] = rem(value);
  for (const [name, value] of Object.entries(RADIUS)) out[`radius-${name}`] = value;
  for (const [name, value] of Object.entries(MOTION)) out[`motion-${name}`] = value;
  return out;
}

function block(selector: string, scheme: string, variables: Variables, indent = ''): string {
  const lines = Object.entries(variables).map(([name, value]) => `${indent}  --gps-${name}: ${value};`);
  const head = scheme ? [`${indent}  color-scheme: ${scheme};`] : [];
  return [`${indent}${selector} {`, ...head, ...lines, `${indent}}`].join('\n');
}

/**
 * The whole sheet. Dark is the default; light applies when the reader's system says so or `data-theme="light"` is set,
 * and `data-theme="dark"` holds against a light system.
 */
export function tokensCss(): string {
  const light = modeVariables('light');
  return [
    '/* Generated from libs/ui/src/tokens by `node libs/ui/src/tokens/write.ts`. Do not edit. */',
    block(':root', '', sharedVariables()),
    block(':root', 'dark', modeVariables('dark')),
    `@media (prefers-color-scheme: light) {\n${block(":root:not([data-theme='dark'])", 'light', light, '  ')}\n}`,
    block(":root[data-theme='light']", 'light', light),
    '@media (prefers-reduced-motion: reduce) {',
    '  :root { --gps-motion-fast: 0.01ms; --gps-motion-normal: 0.01ms; --gps-motion-slow: 0.01ms; }',
    '}',
    '',
  ].join('\n');
}
