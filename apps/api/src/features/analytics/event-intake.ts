import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { AnalyticsEventsRepository, type CountedRow } from './analytics-events.repository.js';
import { AnalyticsSourcesRepository, type Source, type SourceRow } from './analytics-sources.repository.js';
import { ANY_KIND } from './event-kinds.js';
import { dayOf, pseudonym, weekOf } from './pseudonym.js';
import { type CalendarSession, PHASE_REACH, phaseAt } from './race-phase.js';
import { ReadingHorizon } from './reading-horizon.js';

const DAY = 86_400_000;
/** Keys of earlier days are gone; who comes later than that is counted as nobody. */
const NAMED_FOR = 2 * DAY;

interface Read {
  readonly read: number;
  readonly added: number;
}

/** Takes events over in batches, each with its roll-ups and the mark in one transaction: none is lost, none counts twice. */
@Injectable()
export class EventIntake {
  /** Not within the transaction that counts: what is remembered here must be there even if that one fails. */
  private readonly keys = new Map<string, Buffer>();
  private readonly days = new Set<string>();
  private readonly horizon: ReadingHorizon;

  constructor(
    private readonly database: Database,
    private readonly sources: AnalyticsSourcesRepository,
    private readonly events: AnalyticsEventsRepository,
    private readonly settings: Settings,
  ) {
    this.horizon = new ReadingHorizon(settings.analyticsPatienceSeconds * 1_000);
  }

  /** Answers how many rows were read and how many new events they were; nothing while another worker is at it. */
  take(source: Source, limit: number, now = new Date()): Promise<Read> {
    return this.database.transaction(async (tx) => {
      if (!(await this.sources.tryLock(tx))) return { read: 0, added: 0 };
      const waitedFor = this.horizon.at(now.getTime(), await this.sources.horizon(tx));
      const rows = await this.sources.unread(tx, source, limit, waitedFor);
      const last = rows.at(-1);
      if (!last) return { read: 0, added: 0 };
      const kept = now.getTime() - this.settings.analyticsDays * DAY;
      const counted = rows.filter((row) => row.kind !== null && row.at.getTime() > kept);
      const added = counted.length === 0 ? 0 : await this.add(tx, counted, now);
      await this.sources.mark(tx, source, last);
      return { read: rows.length, added };
    });
  }

  private async add(tx: Tx, rows: readonly SourceRow[], now: Date): Promise<number> {
    const times = rows.map(({ at }) => at.getTime()).sort((a, b) => a - b);
    const [first, last] = [new Date(times[0] as number), new Date(times.at(-1) as number)];
    await this.makePartitions(rows);
    const calendar = await this.sources.calendar(new Date(first.getTime() - PHASE_REACH), last);
    const counted: CountedRow[] = [];
    for (const row of rows) counted.push(await this.counted(row, calendar, now));
    return this.events.add(tx, counted, ANY_KIND);
  }

  private async makePartitions(rows: readonly SourceRow[]): Promise<void> {
    for (const day of new Set(rows.map(({ at }) => dayOf(at)))) {
      if (this.days.has(day)) continue;
      await this.events.makePartitions(this.database, day, day);
      this.days.add(day);
    }
  }

  private async counted(row: SourceRow, calendar: readonly CalendarSession[], now: Date): Promise<CountedRow> {
    const { eventId, at, kind, userId, registeredAt } = row;
    const base = { eventId, at, kind: kind as string, phase: phaseAt(calendar, at) };
    if (userId === null || now.getTime() - at.getTime() > NAMED_FOR) return { ...base, person: null, weekPerson: null, cohort: null };
    const person = pseudonym(await this.key('day', dayOf(at)), userId);
    const weekPerson = pseudonym(await this.key('week', weekOf(at)), userId);
    return { ...base, person, weekPerson, cohort: registeredAt ? weekOf(registeredAt) : null };
  }

  private async key(span: 'day' | 'week', period: string): Promise<Buffer> {
    const name = `${span} ${period}`;
    const known = this.keys.get(name);
    if (known) return known;
    const key = await this.events.key(this.database, span, period);
    if (this.keys.size > 20) this.keys.clear();
    this.keys.set(name, key);
    return key;
  }
}
