import type { CaseActionKind, CaseFieldsFragment, DecideCaseInput, DecisionWordsQuery } from '@/gql/graphql';
import { filled, inLanguage } from '../policies/template-text';

export type DecisionWords = DecisionWordsQuery;
export type Template = DecisionWords['decisionTemplates'][number];

export const ACTION_LABELS = { DISMISS: 'dismiss', REMOVE_CONTENT: 'remove', WARN: 'warn', SUSPEND: 'suspend', LOCK: 'lock' } as const;

/** What somebody has put together for the case in front of them. */
export interface DecisionDraft {
  readonly policyId: string | null;
  readonly kinds: readonly CaseActionKind[];
  /** Of a suspension or lock; null = without end. */
  readonly days: number | null;
  /** When what is removed comes back; null = never. */
  readonly removalDays: number | null;
  /** Hours until it takes effect; null = at once. */
  readonly later: number | null;
  readonly facts: string;
  readonly idempotencyKey: string;
}

export const emptyDraft = (idempotencyKey: string): DecisionDraft => ({
  policyId: null,
  kinds: [],
  days: 7,
  removalDays: null,
  later: null,
  facts: '',
  idempotencyKey,
});

const ENDING: ReadonlySet<CaseActionKind> = new Set(['SUSPEND', 'LOCK']);
export const hasEnd = ({ kinds }: DecisionDraft): boolean => kinds.some((kind) => ENDING.has(kind));

/** A dismissal stands alone, and of suspension and lock there is one. */
export function toggled(draft: DecisionDraft, kind: CaseActionKind): DecisionDraft {
  if (draft.kinds.includes(kind)) return { ...draft, kinds: draft.kinds.filter((other) => other !== kind) };
  if (kind === 'DISMISS') return { ...draft, kinds: ['DISMISS'], policyId: null };
  const kept = draft.kinds.filter((other) => other !== 'DISMISS' && !(ENDING.has(kind) && ENDING.has(other)));
  return { ...draft, kinds: [...kept, kind] };
}

/** What may be done about this case, in the order of the buttons. */
export function offered({ viewerCan }: CaseFieldsFragment): readonly CaseActionKind[] {
  const kinds: [CaseActionKind, boolean][] = [
    ['DISMISS', viewerCan.dismiss],
    ['REMOVE_CONTENT', viewerCan.remove],
    ['WARN', viewerCan.warn],
    ['SUSPEND', viewerCan.dismiss && viewerCan.suspendAuthor],
    ['LOCK', viewerCan.dismiss && viewerCan.lockAuthor],
  ];
  return kinds.filter(([, may]) => may).map(([kind]) => kind);
}

/** The draft with what the ladder suggests for its policy; whoever decides presses for it. */
export function suggested(draft: DecisionDraft, detail: CaseFieldsFragment): DecisionDraft {
  const suggestion = detail.suggestions.find(({ policyId }) => policyId === draft.policyId);
  if (!suggestion) return draft;
  const may = new Set(offered(detail));
  const step: CaseActionKind = suggestion.step === 'SUSPEND' ? 'SUSPEND' : 'WARN';
  const kinds = (['REMOVE_CONTENT', step] as const).filter((kind) => may.has(kind));
  return { ...draft, kinds, days: suggestion.step === 'SUSPEND' ? suggestion.days : draft.days };
}

/** Those that fit: of the policy, or for a dismissal those of none. */
export const templatesFor = (words: DecisionWords, { policyId }: Pick<DecisionDraft, 'policyId'>): readonly Template[] =>
  words.decisionTemplates.filter((template) => template.policyId === policyId);

/** As whoever reads it sees it: the author in their language, or for a dismissal the staff. */
export function textOf({ texts }: Template, words: DecisionWords, { policyId }: Pick<DecisionDraft, 'policyId'>, reader: Reader): string {
  const policy = words.policies.find(({ id }) => id === policyId);
  return filled(inLanguage(texts, reader.language), {
    name: reader.name,
    policy: policy ? inLanguage(policy.titles, reader.language) : '',
  });
}

export interface Reader {
  readonly name: string;
  /** Null: as staff. */
  readonly language: string | null;
}

export const readerOf = (detail: CaseFieldsFragment, { policyId }: Pick<DecisionDraft, 'policyId'>): Reader => ({
  name: detail.author.displayName,
  language: policyId === null ? null : (detail.language ?? null),
});

const HOUR = 3_600_000;

/** The same times for the same moment of composing, so that a repeated request is the same one. */
export function inputOf(draft: DecisionDraft, detail: Pick<CaseFieldsFragment, 'id' | 'version'>, now: number): DecideCaseInput {
  const begins = now + (draft.later ?? 0) * HOUR;
  const until = (days: number | null): string | null => (days === null ? null : new Date(begins + days * 24 * HOUR).toISOString());
  const actions = draft.kinds.map((kind) => ({
    kind,
    until: ENDING.has(kind) ? until(draft.days) : kind === 'REMOVE_CONTENT' ? until(draft.removalDays) : null,
  }));
  const at = draft.later === null ? null : new Date(begins).toISOString();
  return { caseId: detail.id, version: detail.version, policyId: draft.policyId, facts: draft.facts, actions, at };
}
