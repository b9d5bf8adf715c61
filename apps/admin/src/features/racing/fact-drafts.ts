import type { RacingFactCellFragment, RacingFactChange, RacingFactsQuery, SessionKind } from '@/gql/graphql';

export type Subject = NonNullable<RacingFactsQuery['racingFacts']>;
export type Row = Subject['results'][number];

/** One cell of the tables: a fact of the subject itself, or of one of its results. */
export interface Cell {
  readonly key: string;
  readonly row: Row | null;
  readonly fact: RacingFactCellFragment;
}

/** What was typed, by the key of its cell. */
export type Drafts = ReadonlyMap<string, string>;

export const cellOf = (row: Row | null, fact: RacingFactCellFragment): Cell => ({
  key: `${row ? `${row.driverId} ${row.driverNumber}` : ''}:${fact.field}`,
  row,
  fact,
});

export const cellsOf = (subject: Subject): Cell[] => [
  ...subject.facts.map((fact) => cellOf(null, fact)),
  ...subject.results.flatMap((row) => row.facts.map((fact) => cellOf(row, fact))),
];

/** What is typed as it was is no draft. */
export function withDraft(drafts: Drafts, { key, fact }: Cell, text: string): Drafts {
  const next = new Map(drafts);
  if (text.trim() === (fact.value ?? '')) next.delete(key);
  else next.set(key, text);
  return next;
}

/** What the API is asked to correct, in the order of the cells; and which corrections only go back to what the source says. */
export function changesOf(
  subject: Subject,
  session: SessionKind | null,
  drafts: Drafts,
): { changes: RacingFactChange[]; back: string[]; cells: Cell[] } {
  const changes: RacingFactChange[] = [];
  const back: string[] = [];
  const cells: Cell[] = [];
  for (const cell of cellsOf(subject)) {
    const text = drafts.get(cell.key)?.trim();
    if (text === undefined) continue;
    const { row, fact } = cell;
    if (fact.correction && text === (fact.imported ?? '')) {
      back.push(fact.correction.id);
      continue;
    }
    const ofResult = row && { sessionKind: session, driverId: row.driverId, driverNumber: row.driverNumber };
    cells.push(cell);
    changes.push({
      ...{ kind: row ? 'RESULT' : subject.kind, subjectId: subject.id, field: fact.field, value: text === '' ? null : text },
      ...{ replaces: fact.correction?.id ?? null, ...ofResult },
    });
  }
  return { changes, back, cells };
}
