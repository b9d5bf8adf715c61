import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { BroadcastReceipts } from '../../platform/live/broadcast-receipts.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { CORRECTIONS_CHANNEL, type CorrectionNews } from '../racing/index.js';
import { checkSource, checkValue, problemOfDates } from './correction.policy.js';
import { CorrectionsRepository, EVERY, type FactKey, type FoundFact, type NewCorrection } from './corrections.repository.js';
import { RacingCorrected, RacingFactRefused, type RacingOutcome } from './racing-correction.results.js';
import type { CorrectRacingFactsInput, RacingFactChange, WithdrawRacingCorrectionsArgs } from './racing-corrections.inputs.js';
import { toCorrection } from './racing-facts.reader.js';

const REASON = { limit: 1000, lines: 'many' } as const;

/** Takes everything back that the transaction has written. */
class Refused extends Error {
  constructor(readonly refusal: RacingFactRefused | NotAllowed) {
    super(refusal.code);
  }
}

interface Found extends FoundFact {
  readonly key: FactKey;
  readonly value: string | null;
}

/** Staff put right what the source of the racing data has wrong: on record, with where it is written, and all of a table or nothing. */
@Injectable()
export class RacingCorrections {
  constructor(
    private readonly repository: CorrectionsRepository,
    private readonly audit: AuditLog,
    private readonly bus: LiveBus,
    private readonly receipts: BroadcastReceipts,
  ) {}

  async correct(actor: Actor, input: CorrectRacingFactsInput): Promise<RacingOutcome> {
    const reason = checkText(input.reason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const sourceUrl = checkSource(input.sourceUrl);
    if (sourceUrl === null) return new NotAllowed('racing.source_invalid');
    const by = { byId: actor.userId, byName: actor.username };
    return this.written(actor, async (tx) => {
      const found = await this.find(tx, input.changes);
      const added = found.map(({ key, imported, value }): NewCorrection => ({ ...key, id: uuidv7(), imported, corrected: value }));
      const replaced = found.flatMap(({ inForce }, i) => (inForce === null ? [] : [{ id: inForce, next: added[i]?.id ?? '' }]));
      await this.repository.end(
        tx,
        replaced.map(({ id }) => id),
        { ...by, reason: null, next: replaced.map(({ next }) => next) },
      );
      await this.repository.add(tx, added, { ...by, sourceUrl, reason: reason.text });
      await this.checkTogether(tx, added);
      const ids = added.map(({ id }) => id);
      for (const [i, { key, imported, inForce, corrected, value }] of found.entries())
        await this.audit.append(tx, grouped(actor, ids), {
          ...{ action: 'racing.corrected', subjectKind: 'racing', subjectId: key.subjectId, reason: reason.text },
          ...{ before: { [key.field]: inForce === null ? imported : corrected }, after: { [key.field]: value } },
          details: { ...rowOf(key), correction: ids[i], imported, source: sourceUrl },
        });
      return ids;
    });
  }

  async withdraw(actor: Actor, { ids: rawIds, reason: rawReason }: WithdrawRacingCorrectionsArgs): Promise<RacingOutcome> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const ids = [...new Set(rawIds.map((id) => uuidOrNull(id)))];
    if (!ids.every((id) => id !== null)) return new NotAllowed('racing.correction_over');
    return this.written(actor, async (tx) => {
      const ended = await this.repository.end(tx, ids, { byId: actor.userId, byName: actor.username, reason: reason.text });
      if (ended < ids.length) throw new Refused(new NotAllowed('racing.correction_over'));
      const rows = await this.repository.search({ ...EVERY, ids, limit: ids.length }, tx);
      await this.checkTogether(tx, rows);
      for (const row of rows)
        await this.audit.append(tx, grouped(actor, ids), {
          ...{ action: 'racing.correction_withdrawn', subjectKind: 'racing', subjectId: row.subjectId, reason: reason.text },
          ...{ before: { [row.field]: row.correctedValue }, after: { [row.field]: row.importedNow } },
          details: { ...rowOf(row), correction: row.id },
        });
      return ids;
    });
  }

  /** Each change by itself: a fact that is there, a value that it can have, and nobody else's correction in between. */
  private async find(tx: Tx, changes: readonly RacingFactChange[]): Promise<Found[]> {
    const keys = changes.map(keyOf);
    const facts = await this.repository.facts(tx, keys);
    return keys.map((key, i) => {
      const refuse = (code: string): never => {
        throw new Refused(new RacingFactRefused(code, i));
      };
      const fact = facts[i] as FoundFact;
      const { replaces, value: raw } = changes[i] as RacingFactChange;
      const checked = checkValue(key.kind, key.sessionKind, key.field, raw ?? null);
      if (fact.rows === 0) return refuse('racing.unknown_fact');
      if (fact.rows > 1) return refuse('racing.fact_ambiguous');
      if (!checked.ok) return refuse('racing.value_invalid');
      if (fact.inForce !== (replaces ?? null)) return refuse('racing.changed_meanwhile');
      if (checked.value === fact.imported) return refuse('racing.value_same');
      if (keys.findIndex((other) => sameFact(other, key)) < i) return refuse('racing.changed_meanwhile');
      return { ...fact, key, value: checked.value };
    });
  }

  /** What only all of them together can break: places of a session, day and start of a race. */
  private async checkTogether(tx: Tx, changed: readonly { kind: string; subjectId: string; field: string }[]): Promise<void> {
    const racesWith = (kind: string, fields: readonly string[]): string[] => [
      ...new Set(changed.filter((one) => one.kind === kind && fields.includes(one.field)).map(({ subjectId }) => subjectId)),
    ];
    const placed = racesWith('RESULT', ['POSITION']);
    if (placed.length > 0 && (await this.repository.hasSharedPlaces(tx, placed)))
      throw new Refused(new RacingFactRefused('racing.position_taken', indexOf(changed, 'POSITION')));
    const dated = racesWith('RACE', ['DATE', 'STARTS_AT']);
    for (const race of dated.length > 0 ? await this.repository.dates(tx, dated) : []) {
      const problem = problemOfDates(race, race);
      if (problem) throw new Refused(new RacingFactRefused(problem, indexOf(changed, 'DATE', 'STARTS_AT')));
    }
  }

  /** Commits, then tells every process and waits until they show it. */
  private async written(actor: Actor, work: (tx: Tx) => Promise<string[]>): Promise<RacingOutcome> {
    let ids: string[];
    try {
      ids = await this.repository.transaction(work);
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
    const news: CorrectionNews = { id: `racing ${randomUUID()}` };
    const since = Date.now();
    const processes = await this.bus.announce(CORRECTIONS_CHANNEL, news);
    const { at, everywhere } = await this.receipts.inForce(news.id, processes, since);
    const rows = await this.repository.search({ ...EVERY, ids, limit: ids.length });
    return new RacingCorrected(
      rows.map((row) => toCorrection(actor, row)),
      new Date(at),
      everywhere,
    );
  }
}

function keyOf({ kind, subjectId, sessionKind, driverId, driverNumber, field }: RacingFactChange): FactKey {
  const ofResult = kind === 'RESULT';
  const only = (value: string | null | undefined): string => (ofResult ? (value ?? '') : '').replaceAll('\0', '');
  return {
    kind,
    subjectId: subjectId.replaceAll('\0', ''),
    sessionKind: only(sessionKind),
    driverId: only(driverId),
    driverNumber: only(driverNumber),
    field,
  };
}

const sameFact = (a: FactKey, b: FactKey): boolean => (Object.keys(a) as (keyof FactKey)[]).every((name) => a[name] === b[name]);

/** Of a result: which row it is. */
const rowOf = ({ sessionKind, driverId }: { sessionKind: string | null; driverId: string | null }): Record<string, string> =>
  sessionKind && driverId ? { session: sessionKind, driver: driverId } : {};

const grouped = (actor: Actor, ids: readonly string[]): Actor & { auditGroup?: string } =>
  ids.length > 1 ? { ...actor, auditGroup: ids[0] as string } : actor;

function indexOf(changed: readonly { field: string }[], ...fields: string[]): number | null {
  const at = changed.findIndex(({ field }) => fields.includes(field));
  return at < 0 ? null : at;
}
