import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { RuleKind } from './rule-kinds.js';

/** Longer texts of parameters are not even parsed. */
const LONGEST_JSON = 64 * 1024;
const MINUTES_OF_A_DAY = 24 * 60;

const word = z.string().trim().min(2).max(60);
/** A hyphenated name of letters and digits with at least one dot, in the form that DNS knows. */
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .transform((name) => domainToASCII(name))
  .pipe(z.string().regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/));
const domains = z.array(domain).max(1_000).default([]);

const SCHEMAS = {
  WORDS: z.strictObject({
    words: z.array(word).min(1).max(500),
    /** Not caught, although one of `words` is in it. */
    except: z.array(word).max(200).default([]),
    /** Also with other letters that look the same, digits for letters, letters doubled or apart. */
    disguised: z.boolean().default(true),
    /** Not inside a longer word. */
    whole: z.boolean().default(true),
  }),
  PATTERNS: z.strictObject({ patterns: z.array(z.string().min(2).max(500)).min(1).max(20) }),
  LINKS: z.strictObject({
    blocked: domains,
    allowed: domains,
    /** Whatever is not `allowed`. */
    others: z.boolean().default(false),
    /** Names that mix alphabets, or hide them. */
    lookalikes: z.boolean().default(false),
    shorteners: z.boolean().default(false),
    /** null: as many as there are. */
    atMost: z.int().min(0).max(20).nullable().default(null),
  }),
  RATE: z.strictObject({
    by: z.enum(['author', 'network']),
    moreThan: z.int().min(1).max(1_000),
    minutes: z.int().min(1).max(MINUTES_OF_A_DAY),
  }),
  NEW_ACCOUNTS: z
    .strictObject({
      youngerThanHours: z.int().min(0).max(8_760).default(0),
      firstContributions: z.int().min(0).max(50).default(0),
      onlyWithLinks: z.boolean().default(false),
    })
    .refine((given) => given.youngerThanHours > 0 || given.firstContributions > 0, { path: ['youngerThanHours'], message: 'required' }),
  REPEATS: z.strictObject({
    by: z.enum(['author', 'anybody']),
    times: z.int().min(2).max(100),
    minutes: z
      .int()
      .min(1)
      .max(7 * MINUTES_OF_A_DAY),
    /** Shorter texts are said again by anybody. */
    letters: z.int().min(4).max(500).default(20),
  }),
  CLASSIFIER: z
    .strictObject({
      classifier: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
      label: z.string().regex(/^[\w .-]{1,60}$/),
      /** From here on it is caught. */
      from: z.number().min(0.01).max(1),
      /** From here on it is held for a person, as nobody can be sure. */
      unsureFrom: z.number().min(0.01).max(1),
    })
    .refine((given) => given.unsureFrom <= given.from, { path: ['unsureFrom'], message: 'too_big' }),
} as const satisfies Record<RuleKind, z.ZodType>;

export type Parameters<K extends RuleKind = RuleKind> = z.output<(typeof SCHEMAS)[K]>;

export interface WrongParameter {
  /** Where, e.g. `words.3`; empty for the whole. */
  readonly at: string;
  readonly problem: string;
}

/** The parameters of a rule as they will be stored, or what is wrong with them. */
export function readParameters(kind: RuleKind, json: string): Parameters | readonly WrongParameter[] {
  if (json.length > LONGEST_JSON) return [{ at: '', problem: 'too_big' }];
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return [{ at: '', problem: 'invalid_json' }];
  }
  const read = SCHEMAS[kind].safeParse(given);
  if (read.success) return read.data;
  return read.error.issues
    .slice(0, 20)
    .map(({ path, code, message }) => ({ at: path.join('.'), problem: code === 'custom' ? message : code }));
}
