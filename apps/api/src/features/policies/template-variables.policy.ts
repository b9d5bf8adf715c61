import type { Translated } from './languages.js';

/** What stands for the name of the author and the title of the policy. */
const VARIABLES: ReadonlySet<string> = new Set(['{name}', '{policy}']);

/** The first thing in braces that nobody will fill in; null if there is none. */
export function unknownVariable(texts: Translated): string | null {
  const braced = Object.values(texts).flatMap((text) => text.match(/\{[^{}]*\}?|\}/g) ?? []);
  return braced.find((one) => !VARIABLES.has(one)) ?? null;
}
