import { SESSION_KINDS, type SessionKind } from '@gps/motorsport';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { LAST_ID, uuidOrNull } from '../content/index.js';
import { RacingField, teamColour } from '../racing/index.js';
import { FIELDS_OF, type SubjectKind } from './correction.policy.js';
import { type CorrectionRow, CorrectionsRepository, EVERY } from './corrections.repository.js';
import { FactsRepository, type ImportedFact } from './facts.repository.js';
import type { RacingCorrection } from './racing-correction.type.js';
import type { RacingCorrectionsArgs } from './racing-corrections.inputs.js';
import type { RacingFact, RacingSubjectFacts } from './racing-facts.type.js';

/** More corrections than that are in force for no race. */
const MOST_OF_ONE = 2_000;
const MOST_WANTED: readonly SessionKind[] = ['RACE', 'SPRINT', 'QUALIFYING'];

export const toCorrection = (actor: Actor, row: CorrectionRow): RacingCorrection => ({
  ...row,
  viewerCan: { withdraw: row.endedAt === null && actor.permissions.has('racing:correct') },
});

/** What staff see before they correct anything, and what was corrected. */
@Injectable()
export class RacingFactsReader {
  constructor(
    private readonly facts: FactsRepository,
    private readonly corrections: CorrectionsRepository,
    private readonly settings: Settings,
  ) {}

  async page(actor: Actor, { filter, first, after }: RacingCorrectionsArgs): Promise<ConnectionOf<RacingCorrection>> {
    const rows = await this.corrections.search({
      ...EVERY,
      ...{ state: filter?.state ?? null, kind: filter?.kind ?? null, season: filter?.season ?? null, subjectId: filter?.subjectId ?? null },
      byId: filter?.byId == null ? null : (uuidOrNull(filter.byId) ?? LAST_ID),
      beforeId: after == null ? null : cursor.decode(after, ['uuid'] as const)[0],
      limit: first + 1,
    });
    return toConnection(
      rows.map((row) => toCorrection(actor, row)),
      { first, after: after ?? null },
      ({ id }) => cursor.encode([id]),
    );
  }

  async subject(actor: Actor, kind: SubjectKind, id: string, wanted: SessionKind | null): Promise<RacingSubjectFacts | null> {
    const own = kind === 'RESULT' ? 'RACE' : kind;
    const subject = await this.facts.subject(own, id);
    if (!subject) return null;
    const sessions = SESSION_KINDS.filter((one) => subject.sessions.includes(one));
    const session = wanted ?? MOST_WANTED.find((one) => sessions.includes(one)) ?? sessions.at(-1) ?? null;
    const [imported, ofResults, lines, rows] = await Promise.all([
      this.facts.imported(own, id),
      own === 'RACE' && session !== null ? this.facts.imported('RESULT', id, session) : [],
      own === 'RACE' && session !== null ? this.facts.results(id, session) : [],
      this.corrections.search({ ...EVERY, subjectId: id, limit: MOST_OF_ONE }),
    ]);
    const inForce = new Map(rows.filter((row) => row.endedAt === null).map((row) => [keyOf(row.kind, row), toCorrection(actor, row)]));
    const facts = (of: SubjectKind, of_: readonly ImportedFact[]): RacingFact[] =>
      inOrder(of, of_).map((fact) => shown(of, id, fact, inForce));
    const byRow = Map.groupBy(ofResults, rowOf);
    return {
      ...{ kind: own, id, name: subject.name, season: subject.season, timeZone: subject.timeZone, sessions },
      address: this.settings.webUrl + (own === 'RACE' ? `/races/${subject.season}/${subject.slug}` : `/${own.toLowerCase()}s/${id}`),
      facts: facts(own, imported),
      results: lines.map((line) => ({ ...line, facts: facts('RESULT', byRow.get(rowOf(line)) ?? []) })),
    };
  }
}

const rowOf = (row: { driverId: string; driverNumber: string }): string => `${row.driverId} ${row.driverNumber}`;

const keyOf = (
  kind: SubjectKind,
  {
    sessionKind,
    driverId,
    driverNumber,
    field,
  }: { sessionKind: string | null; driverId: string | null; driverNumber: string | null; field: string },
): string => [kind, sessionKind ?? '', driverId ?? '', driverNumber ?? '', field].join(' ');

const inOrder = (kind: SubjectKind, facts: readonly ImportedFact[]): ImportedFact[] =>
  FIELDS_OF[kind].flatMap((field) => facts.filter((fact) => fact.field === field));

function shown(kind: SubjectKind, id: string, fact: ImportedFact, inForce: ReadonlyMap<string, RacingCorrection>): RacingFact {
  const imported = fact.field === RacingField.COLOUR ? teamColour(id) : fact.imported;
  const correction = inForce.get(keyOf(kind, fact)) ?? null;
  return { field: fact.field, imported, value: correction ? correction.correctedValue : imported, correction };
}
