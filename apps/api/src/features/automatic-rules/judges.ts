import { caught, down, type Finding, unsure } from './finding.js';
import { isLookalike, isWithin, type LinkInText } from './links-in-text.js';
import { PatternList } from './pattern-list.js';
import { RuleKind } from './rule-kinds.js';
import { countKey, type Facts, NOTHING_NEEDED, type RuleNeeds, type Scores } from './rule-needs.js';
import type { Parameters } from './rule-parameters.js';
import { SHORTENERS } from './shorteners.js';
import { WordList } from './word-list.js';
import type { WrittenText } from './written-text.js';

/** A rule made ready: what it has to know, and what it says to a text. Nothing in here asks anybody or remembers anything. */
export interface Judge {
  readonly needs: RuleNeeds;
  /** Only when something is written, not when it is edited. */
  readonly onlyNew?: boolean;
  judge(text: WrittenText, facts: Facts, scores: Scores): Finding | null;
}

type Maker<K extends RuleKind> = (rule: Parameters<K>) => Judge;

const words: Maker<RuleKind.WORDS> = (rule) => {
  const list = new WordList(rule);
  return { needs: NOTHING_NEEDED, judge: (text) => found(list.firstIn(text)) };
};

const patterns: Maker<RuleKind.PATTERNS> = (rule) => {
  const list = new PatternList(rule.patterns);
  return { needs: NOTHING_NEEDED, judge: (text) => found(list.firstIn(text)) };
};

const links: Maker<RuleKind.LINKS> = (rule) => ({
  needs: NOTHING_NEEDED,
  judge: (text) => {
    const among = (domains: readonly string[], { host }: LinkInText): boolean => domains.some((domain) => isWithin(host, domain));
    const foreign = text.links.filter((link) => !among(rule.allowed, link));
    if (rule.atMost !== null && foreign.length > rule.atMost) return caught(`${foreign.length} links`);
    const bad = foreign.find(
      (link) =>
        rule.others || among(rule.blocked, link) || (rule.shorteners && among(SHORTENERS, link)) || (rule.lookalikes && isLookalike(link)),
    );
    return bad ? caught(bad.host) : null;
  },
});

const rate: Maker<RuleKind.RATE> = ({ by, moreThan, minutes }) => {
  const count = { by, seconds: minutes * 60 };
  return {
    needs: { ...NOTHING_NEEDED, count },
    onlyNew: true,
    judge: (_, { counts }) => {
      const before = counts.get(countKey(count)) ?? 0;
      return before >= moreThan ? caught(`${before + 1} in ${minutes} min`) : null;
    },
  };
};

const newAccounts: Maker<RuleKind.NEW_ACCOUNTS> = (rule) => ({
  needs: { ...NOTHING_NEEDED, newcomer: true },
  judge: (text, { accountHours, contributions }) => {
    if (rule.onlyWithLinks && text.links.length === 0) return null;
    if (accountHours < rule.youngerThanHours) return caught(`account of ${Math.floor(accountHours)} h`);
    return contributions < rule.firstContributions ? caught(`contribution ${contributions + 1}`) : null;
  },
});

const repeats: Maker<RuleKind.REPEATS> = ({ by, times, minutes, letters }) => {
  const count = { by: by === 'author' ? ('same-author' as const) : ('same' as const), seconds: minutes * 60 };
  return {
    needs: { ...NOTHING_NEEDED, count },
    judge: (text, { counts }) => {
      const before = counts.get(countKey(count)) ?? 0;
      return text.letters.length >= letters && before + 1 >= times ? caught(`${before + 1} times in ${minutes} min`) : null;
    },
  };
};

const classifier: Maker<RuleKind.CLASSIFIER> = ({ classifier: name, label, from, unsureFrom }) => ({
  needs: { ...NOTHING_NEEDED, classifier: name },
  judge: (_, __, scores) => {
    const score = scores?.get(label);
    if (score === undefined) return down(name);
    if (score >= from) return caught(label, score);
    return score >= unsureFrom ? unsure(label, score) : null;
  },
});

const MAKERS: { readonly [K in RuleKind]: Maker<K> } = {
  [RuleKind.WORDS]: words,
  [RuleKind.PATTERNS]: patterns,
  [RuleKind.LINKS]: links,
  [RuleKind.RATE]: rate,
  [RuleKind.NEW_ACCOUNTS]: newAccounts,
  [RuleKind.REPEATS]: repeats,
  [RuleKind.CLASSIFIER]: classifier,
};

export const judgeFor = (kind: RuleKind, parameters: Parameters): Judge => (MAKERS[kind] as Maker<RuleKind>)(parameters);

const found = (matched: string | null): Finding | null => (matched === null ? null : caught(matched));
