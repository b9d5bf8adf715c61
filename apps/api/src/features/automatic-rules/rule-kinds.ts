import { registerEnumType } from '@nestjs/graphql';

/** The names are those of `rules.kind`. */
export enum RuleKind {
  WORDS = 'WORDS',
  PATTERNS = 'PATTERNS',
  LINKS = 'LINKS',
  RATE = 'RATE',
  NEW_ACCOUNTS = 'NEW_ACCOUNTS',
  REPEATS = 'REPEATS',
  CLASSIFIER = 'CLASSIFIER',
}
registerEnumType(RuleKind, { name: 'RuleKind', description: 'What an automatic rule looks at' });

export enum RuleAction {
  FLAG = 'FLAG',
  HOLD = 'HOLD',
  REFUSE = 'REFUSE',
}
registerEnumType(RuleAction, {
  name: 'RuleAction',
  description:
    'FLAG: published, and a case for the moderators. HOLD: only author and staff see it until a person has looked. REFUSE: not taken',
});

/** `UNSURE` and `DOWN` hold whatever the rule would do: what was not looked at is never waved through. */
export type Outcome = 'CAUGHT' | 'UNSURE' | 'DOWN';
