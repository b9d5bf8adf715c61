import type { RuleKind } from '@/gql/graphql';

export type RuleField =
  | { readonly name: FieldName; readonly as: 'lines' | 'text' | 'flag' }
  | { readonly name: FieldName; readonly as: 'number'; readonly first: number; readonly step?: number; readonly mayBeEmpty?: boolean }
  | { readonly name: FieldName; readonly as: 'choice'; readonly choices: readonly ('author' | 'network' | 'anybody')[] };

export type FieldName =
  | (
      | 'words'
      | 'except'
      | 'disguised'
      | 'whole'
      | 'patterns'
      | 'blocked'
      | 'allowed'
      | 'others'
      | 'lookalikes'
      | 'shorteners'
      | 'atMost'
      | 'by'
    )
  | ('moreThan' | 'minutes' | 'youngerThanHours' | 'firstContributions' | 'onlyWithLinks' | 'times' | 'letters')
  | ('classifier' | 'label' | 'from' | 'unsureFrom');

/** What each kind of rule asks for, in the order in which it is asked. */
export const FIELDS: Readonly<Record<RuleKind, readonly RuleField[]>> = {
  WORDS: [
    { name: 'words', as: 'lines' },
    { name: 'except', as: 'lines' },
    { name: 'disguised', as: 'flag' },
    { name: 'whole', as: 'flag' },
  ],
  PATTERNS: [{ name: 'patterns', as: 'lines' }],
  LINKS: [
    { name: 'blocked', as: 'lines' },
    { name: 'allowed', as: 'lines' },
    { name: 'others', as: 'flag' },
    { name: 'lookalikes', as: 'flag' },
    { name: 'shorteners', as: 'flag' },
    { name: 'atMost', as: 'number', first: 2, mayBeEmpty: true },
  ],
  RATE: [
    { name: 'by', as: 'choice', choices: ['author', 'network'] },
    { name: 'moreThan', as: 'number', first: 10 },
    { name: 'minutes', as: 'number', first: 10 },
  ],
  NEW_ACCOUNTS: [
    { name: 'youngerThanHours', as: 'number', first: 24 },
    { name: 'firstContributions', as: 'number', first: 0 },
    { name: 'onlyWithLinks', as: 'flag' },
  ],
  REPEATS: [
    { name: 'by', as: 'choice', choices: ['anybody', 'author'] },
    { name: 'times', as: 'number', first: 3 },
    { name: 'minutes', as: 'number', first: 60 },
    { name: 'letters', as: 'number', first: 20 },
  ],
  CLASSIFIER: [
    { name: 'classifier', as: 'text' },
    { name: 'label', as: 'text' },
    { name: 'from', as: 'number', first: 0.9, step: 0.01 },
    { name: 'unsureFrom', as: 'number', first: 0.6, step: 0.01 },
  ],
};

export const KINDS = Object.keys(FIELDS) as RuleKind[];

/** As the form holds them: text and flags. */
export type FieldValues = Readonly<Partial<Record<FieldName, string | boolean>>>;

const ON_AT_FIRST: readonly FieldName[] = ['disguised', 'whole'];

export function valuesOf(kind: RuleKind, parameters: string | null): FieldValues {
  const known = parameters === null ? {} : (JSON.parse(parameters) as Record<string, unknown>);
  return Object.fromEntries(FIELDS[kind].map((field) => [field.name, valueOf(field, known[field.name])]));
}

function valueOf(field: RuleField, known: unknown): string | boolean {
  if (field.as === 'flag') return typeof known === 'boolean' ? known : ON_AT_FIRST.includes(field.name);
  if (Array.isArray(known)) return known.join('\n');
  if (known === null) return '';
  if (known !== undefined) return String(known);
  if (field.as === 'number') return field.mayBeEmpty ? '' : String(field.first);
  return field.as === 'choice' ? (field.choices[0] as string) : '';
}

/** As the API takes them; whether they make a rule is for the API to say. */
export function parametersOf(kind: RuleKind, values: FieldValues): string {
  return JSON.stringify(Object.fromEntries(FIELDS[kind].map((field) => [field.name, parameterOf(field, values[field.name])])));
}

function parameterOf(field: RuleField, value: string | boolean | undefined): unknown {
  if (typeof value !== 'string') return value ?? false;
  if (field.as === 'lines')
    return value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (field.as !== 'number') return value.trim();
  return value.trim() === '' ? null : Number(value.replace(',', '.'));
}
