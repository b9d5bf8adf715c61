export { checkText, normaliseText, type CheckedText, type TextRule } from './plain-text.js';
export { TEXT_ERRORS, TextRefused } from './text-refused.type.js';
