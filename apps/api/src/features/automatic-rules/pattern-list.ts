import { RE2JS, RE2JSException, RE2Set } from 're2js';
import type { WrongParameter } from './rule-parameters.js';
import type { WrittenText } from './written-text.js';

/** Instructions of the compiled patterns of one rule; what matching costs grows with them and the text, never faster. */
const LARGEST_PROGRAM = 2_000;
const FLAGS = RE2JS.CASE_INSENSITIVE;
const EXCERPT = 80;

/**
 * Regular expressions in an engine that cannot run away: time grows with the text and no faster, and what would need
 * backtracking (backreferences, lookarounds) is no pattern. All of a rule are one automaton.
 */
export class PatternList {
  private readonly all = new RE2Set(RE2Set.UNANCHORED, FLAGS);

  constructor(private readonly patterns: readonly string[]) {
    for (const pattern of patterns) this.all.add(pattern);
    this.all.compile();
  }

  /** What matched, cut short; null if nothing did. */
  firstIn(text: WrittenText): string | null {
    for (const form of text.joined === null ? [text.plain] : [text.plain, text.joined]) {
      const [first] = this.all.match(form);
      if (first === undefined) continue;
      const matcher = RE2JS.compile(this.patterns[first] as string, FLAGS).matcher(form);
      return matcher.find() ? (matcher.group() ?? '').slice(0, EXCERPT) : '';
    }
    return null;
  }
}

/** Why these patterns cannot be a rule. An empty match would be everything that anybody writes. */
export function wrongPatterns(patterns: readonly string[]): WrongParameter[] {
  const wrong: WrongParameter[] = [];
  let size = 0;
  for (const [i, pattern] of patterns.entries()) {
    try {
      const compiled = RE2JS.compile(pattern, FLAGS);
      size += compiled.programSize();
      if (size > LARGEST_PROGRAM) return [{ at: `patterns.${i}`, problem: 'too_big' }];
      if (compiled.matcher('').find()) wrong.push({ at: `patterns.${i}`, problem: 'matches_everything' });
    } catch (error) {
      if (!(error instanceof RE2JSException)) throw error;
      wrong.push({ at: `patterns.${i}`, problem: 'invalid_pattern' });
    }
  }
  return wrong;
}
