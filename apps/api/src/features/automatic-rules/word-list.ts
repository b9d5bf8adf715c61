import {
  collapseDuplicatesTransformer,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import type { RuleKind } from './rule-kinds.js';
import type { Parameters } from './rule-parameters.js';
import type { WrittenText } from './written-text.js';

/** Signs with a meaning in the library’s patterns; here all of a word is meant as it is written. */
const SIGNS = /[[\]?|\\]/g;
/** One letter for all that look like it, also for digits and signs in its place. */
const SPELLING = [resolveConfusablesTransformer(), resolveLeetSpeakTransformer(), toAsciiLowerCaseTransformer()];
/** Around a word they are signs; within one they stand for letters (“ca$ino”, “cas!no”). */
const AROUND = /(?<![^\s])[(|"'!]+|(?<![!|)"'.,;:?])[!|)"'.,;:?]+(?=\s|$)/gu;

/** Finds words of a list, also in disguise. Patterns of the library are the words themselves: nothing in them can run away. */
export class WordList {
  private readonly matcher: RegExpMatcher;

  constructor(private readonly rule: Parameters<RuleKind.WORDS>) {
    const words = rule.words.map((word) => this.spelled(word));
    const edge = rule.whole ? '|' : '';
    const transformers = rule.disguised
      ? [...SPELLING, collapseDuplicatesTransformer({ defaultThreshold: 1, customThresholds: doubled(words) })]
      : [];
    this.matcher = new RegExpMatcher({
      blacklistedTerms: words.map((word, id) => ({ id, pattern: parseRawPattern(`${edge}${word.replace(SIGNS, '\\$&')}${edge}`) })),
      whitelistedTerms: rule.except.map((word) => this.spelled(word)),
      blacklistMatcherTransformers: transformers,
      whitelistMatcherTransformers: transformers,
    });
  }

  /** The word of the list that is there, or null. */
  firstIn(text: WrittenText): string | null {
    const { joined } = text;
    return this.in(text.plain) ?? (this.rule.disguised && joined !== null ? this.in(joined) : null);
  }

  private in(text: string): string | null {
    const [match] = this.matcher.getAllMatches(this.folded(text));
    return match ? (this.rule.words[match.termId] as string) : null;
  }

  /** The library changes the text it reads and not what it looks for: a word with a digit in it (“f1bet365”) would never be found. */
  private spelled(word: string): string {
    const folded = this.folded(word);
    if (!this.rule.disguised) return folded;
    return Array.from(folded, (letter) => {
      const code = SPELLING.reduce<number | undefined>(
        (seen, { transform }) => (seen === undefined ? seen : transform(seen)),
        letter.codePointAt(0),
      );
      return code === undefined ? '' : String.fromCodePoint(code);
    }).join('');
  }

  /** Without a disguise case does not count either; in one, the library makes one letter of all that look like it. */
  private folded(text: string): string {
    const plain = text.normalize('NFKC').toLowerCase();
    return this.rule.disguised
      ? plain
          .replace(AROUND, ' ')
          .normalize('NFD')
          .replace(/\p{Mn}+/gu, '')
      : plain;
  }
}

/** Letters that stand twice in some word of the list stay two, all others become one. */
function doubled(words: readonly string[]): Map<string, number> {
  const letters = new Map<string, number>();
  for (const word of words) for (const [pair] of word.matchAll(/(.)\1/gu)) letters.set(pair.charAt(0), 2);
  return letters;
}
