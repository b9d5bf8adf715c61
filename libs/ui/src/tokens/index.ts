export { HUES, NEUTRAL, SECTORS, TYRES } from './colours.ts';
export { contrast } from './contrast.ts';
export { FONTS, LEADING, MOTION, RADIUS, SHADOW, SPACE, TYPE } from './scale.ts';
