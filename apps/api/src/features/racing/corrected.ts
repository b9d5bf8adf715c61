import type { CorrectedRow, DriverRow, RaceRow, SessionRow, TeamRow } from './catalogue.repository.js';
import { foldName } from './racing-lists.js';
import { type FactCorrection, RacingField } from './types/correction.type.js';

type Facts = CorrectedRow['facts'];

/** Puts what staff corrected on top of the imported rows, once per version of the data. */
export class Corrected {
  private readonly bySubject: ReadonlyMap<string, CorrectedRow>;

  constructor(rows: readonly CorrectedRow[]) {
    this.bySubject = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
  }

  race<T extends RaceRow>(row: T): T & { corrections: FactCorrection[] } {
    return this.over('RACE', row, (fact) => ({
      name: fact(RacingField.NAME, row.name),
      officialName: fact(RacingField.OFFICIAL_NAME, row.officialName),
      date: fact(RacingField.DATE, row.date),
      startsAt: fact(RacingField.STARTS_AT, row.startsAt, (text) => new Date(text)),
      storedStatus: fact(RacingField.STATUS, row.storedStatus, (text) => text as RaceRow['storedStatus']),
    }));
  }

  /** The race itself is a session as well, and begins when the race does. */
  session<T extends SessionRow>(row: T): T {
    const facts = row.kind === 'RACE' ? this.bySubject.get(`RACE ${row.raceId}`)?.facts : undefined;
    if (!facts) return row;
    const { STARTS_AT: startsAt, DATE: date } = facts;
    return { ...row, ...(startsAt != null && { startsAt: new Date(startsAt) }), ...(date != null && { date }) };
  }

  driver<T extends DriverRow>(row: T): T & { corrections: FactCorrection[] } {
    return this.over('DRIVER', row, (fact) => {
      const name = fact(RacingField.NAME, row.name);
      return {
        name,
        firstName: fact(RacingField.FIRST_NAME, row.firstName),
        lastName: fact(RacingField.LAST_NAME, row.lastName),
        abbreviation: fact(RacingField.ABBREVIATION, row.abbreviation),
        number: fact(RacingField.NUMBER, row.number, Number),
        searchText: foundAs(row.searchText, name),
      };
    });
  }

  team<T extends TeamRow & { colour: string | null }>(row: T): T & { corrections: FactCorrection[] } {
    return this.over('TEAM', row, (fact) => {
      const name = fact(RacingField.NAME, row.name);
      const fullName = fact(RacingField.FULL_NAME, row.fullName);
      return { name, fullName, colour: fact(RacingField.COLOUR, row.colour), searchText: foundAs(row.searchText, `${name} ${fullName}`) };
    });
  }

  private over<T extends { id: string }>(
    kind: CorrectedRow['kind'],
    row: T,
    changes: (fact: ReturnType<typeof reader>) => object,
  ): T & { corrections: FactCorrection[] } {
    const corrected = this.bySubject.get(`${kind} ${row.id}`);
    return corrected ? { ...row, ...changes(reader(corrected.facts)), corrections: corrected.marks } : { ...row, corrections: [] };
  }
}

const reader =
  (facts: Facts) =>
  <V>(field: RacingField, imported: V, read: (text: string) => unknown = (text) => text): V => {
    const text = facts[field];
    return (text === undefined ? imported : text === null ? null : read(text)) as V;
  };

/** Under the name of the source as well as under the right one. */
const foundAs = (searchText: string, name: string): string =>
  searchText.includes(foldName(name)) ? searchText : `${searchText} ${foldName(name)}`;
