/** Twelve steps per mode, as in the Radix scale: 1 page, 2 subtle, 3 element, 4 hover, 5 active, 6–8 borders, 9–10 solids, 11 quiet text, 12 text. */
export const NEUTRAL = {
  dark: [
    '#0d1014',
    '#12161b',
    '#191e25',
    '#20262e',
    '#272e38',
    '#303843',
    '#3d4653',
    '#6b7686',
    '#717c8c',
    '#7f8a9a',
    '#a9b3c0',
    '#eef1f5',
  ],
  light: [
    '#fcfdfe',
    '#f5f7f9',
    '#edf0f4',
    '#e4e8ed',
    '#dbe0e7',
    '#d0d7df',
    '#bec7d1',
    '#7d8896',
    '#76818f',
    '#6a7583',
    '#525d69',
    '#151a21',
  ],
} as const;

interface Hue {
  /** Fill of a button or a dot. */
  readonly solid: string;
  readonly solidHover: string;
  /** Text upon the fill. */
  readonly on: string;
  /** Text in this colour upon the page or upon `subtle`. */
  readonly text: string;
  /** Quiet background. */
  readonly subtle: string;
  readonly border: string;
}

type Mode = 'dark' | 'light';
type HueName = 'accent' | 'green' | 'amber' | 'red' | 'blue';

/** The accent is signal orange: the primary action and "live", nothing else. */
export const HUES: Record<Mode, Record<HueName, Hue>> = {
  dark: {
    accent: { solid: '#ff6b1a', solidHover: '#ff8540', on: '#1c0b00', text: '#ff8f52', subtle: '#2b170c', border: '#6b3415' },
    green: { solid: '#2fae6b', solidHover: '#46c07e', on: '#03150b', text: '#58ce8f', subtle: '#0f2219', border: '#1f5438' },
    amber: { solid: '#f2b32c', solidHover: '#f7c556', on: '#1d1300', text: '#f3c155', subtle: '#281f0d', border: '#5f4a17' },
    red: { solid: '#d93a40', solidHover: '#e0484e', on: '#ffffff', text: '#ff8d8f', subtle: '#2c1416', border: '#6d2a2e' },
    blue: { solid: '#3b8bf0', solidHover: '#5a9ef4', on: '#020d1c', text: '#79b4ff', subtle: '#10202f', border: '#234a76' },
  },
  light: {
    accent: { solid: '#ff6b1a', solidHover: '#f25c0a', on: '#1c0b00', text: '#b23d00', subtle: '#fff1e8', border: '#ffc49f' },
    green: { solid: '#1a7f4b', solidHover: '#156b3f', on: '#ffffff', text: '#156b3f', subtle: '#e8f6ee', border: '#a7d9bf' },
    amber: { solid: '#f0ab1b', solidHover: '#dd9a0c', on: '#1d1300', text: '#7d5200', subtle: '#fdf4de', border: '#ecd08b' },
    red: { solid: '#cf2f36', solidHover: '#b6262d', on: '#ffffff', text: '#b3242b', subtle: '#fdeced', border: '#f1b5b8' },
    blue: { solid: '#1f66c4', solidHover: '#1a56a6', on: '#ffffff', text: '#1a56a6', subtle: '#e9f1fc', border: '#b0cdf2' },
  },
};

/** Tyres as fans know them. A letter always stands beside the colour. */
export const TYRES: Record<Mode, Record<'soft' | 'medium' | 'hard' | 'intermediate' | 'wet', string>> = {
  dark: { soft: '#ff5157', medium: '#f5d033', hard: '#f2f4f7', intermediate: '#43b55d', wet: '#4a90f0' },
  light: { soft: '#d2222a', medium: '#e0b400', hard: '#ffffff', intermediate: '#1f8a3b', wet: '#1f66c4' },
};

/** Sector times: best of all, best of one's own, slower. Never shown by colour alone. */
export const SECTORS: Record<Mode, Record<'best' | 'personal' | 'slower', string>> = {
  dark: { best: '#c58bff', personal: '#58ce8f', slower: '#f3c155' },
  light: { best: '#7d2fc9', personal: '#156b3f', slower: '#7d5200' },
};
