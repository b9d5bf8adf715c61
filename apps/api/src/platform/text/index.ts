export { checkText, normaliseText, type CheckedText, type TextRule } from './plain-text.js';
