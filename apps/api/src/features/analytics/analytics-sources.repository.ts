import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import { COUNTED, COUNTED_IDENTITY, type CountedEvent } from './event-kinds.js';
import type { CalendarSession } from './race-phase.js';

export type Source = 'outbox' | 'identity';

export interface SourceRow {
  readonly writtenIn: string;
  readonly rowId: string;
  readonly eventId: string;
  /** null: nothing that is counted. */
  readonly kind: string | null;
  readonly at: Date;
  /** Only of those who allow it. */
  readonly userId: string | null;
  readonly registeredAt: Date | null;
}

const columns = (known: Readonly<Record<string, CountedEvent>>): [string[], string[], (string | null)[]] => [
  Object.keys(known),
  Object.values(known).map(({ kind }) => kind),
  Object.values(known).map(({ person }) => person),
];

/** Only what no running transaction can still write before, or what waited long enough ($7); a mark of another cluster (after a restore) counts for nothing. */
const unread = (id: string): string => `
  (r.written_in, ${id}) > (CASE WHEN $1::xid8 > pg_snapshot_xmax(pg_current_snapshot()) THEN '0'::xid8 ELSE $1::xid8 END, $2)
  AND r.written_in < greatest(pg_snapshot_xmin(pg_current_snapshot()), $7::xid8)`;

const UUID = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;
const ALLOWED = `LEFT JOIN analytics_consents c ON c.user_id = e.person LEFT JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL`;

const READ: Readonly<Record<Source, string>> = {
  outbox: `
    WITH read AS (
      SELECT r.written_in, r.id, r.event_id, r.occurred_at, k.kind,
        CASE WHEN r.payload ->> k.person ~ ${UUID} THEN (r.payload ->> k.person)::uuid END AS person
      FROM (SELECT * FROM outbox_events r WHERE ${unread('r.id').replace('$2', '$2::bigint')} ORDER BY r.written_in, r.id LIMIT $3) r
      LEFT JOIN unnest($4::text[], $5::text[], $6::text[]) AS k (type, kind, person) ON k.type = r.type)
    SELECT e.written_in::text AS "writtenIn", e.id::text AS "rowId", e.event_id AS "eventId", e.kind, e.occurred_at AS at, u.id AS "userId", u.created_at AS "registeredAt"
      FROM read e ${ALLOWED} ORDER BY e.written_in, e.id`,
  // The clock of Keycloak may be wrong; ours says when it came.
  identity: `
    WITH read AS (
      SELECT r.written_in, r.id, md5(r.id)::uuid AS event_id, k.kind,
        CASE WHEN r.at BETWEEN r.received_at - interval '7 days' AND r.received_at + interval '1 hour' THEN r.at ELSE r.received_at END AS at,
        CASE WHEN k.person IS NOT NULL THEN r.user_id END AS person
      FROM (SELECT * FROM identity_events r WHERE ${unread('r.id')} ORDER BY r.written_in, r.id LIMIT $3) r
      LEFT JOIN unnest($4::text[], $5::text[], $6::text[]) AS k (type, kind, person) ON k.type = r.type AND (r.error IS NULL OR r.type = 'LOGIN_ERROR'))
    SELECT e.written_in::text AS "writtenIn", e.id AS "rowId", e.event_id AS "eventId", e.kind, e.at, u.id AS "userId", u.created_at AS "registeredAt"
      FROM read e ${ALLOWED} ORDER BY e.written_in, e.id`,
};
const KNOWN: Readonly<Record<Source, Readonly<Record<string, CountedEvent>>>> = { outbox: COUNTED, identity: COUNTED_IDENTITY };

/** Where events come from: the outbox and what Keycloak tells, read in the order in which they became true. */
@Injectable()
export class AnalyticsSourcesRepository {
  constructor(private readonly database: Database) {}

  /** Held to the end of the transaction, so that one worker reads at a time; false if another is at it. */
  async tryLock(tx: Tx): Promise<boolean> {
    const row = await tx.one<{ mine: boolean }>('analytics.lock', `SELECT pg_try_advisory_xact_lock(hashtext('analytics.intake')) AS mine`);
    return row?.mine ?? false;
  }

  /** What transactions that begin from now on are numbered from. */
  async horizon(queries: Queries): Promise<string> {
    const row = await queries.one<{ next: string }>('analytics.horizon', 'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next');
    return row?.next ?? '0';
  }

  /** What was written before `waitedFor` does not wait for anybody any more. */
  async unread(tx: Tx, source: Source, limit: number, waitedFor: string): Promise<SourceRow[]> {
    const mark = await tx.one<{ writtenIn: string; rowId: string }>(
      'analytics.mark',
      'SELECT written_in::text AS "writtenIn", row_id AS "rowId" FROM analytics_marks WHERE source = $1',
      [source],
    );
    return tx.query<SourceRow>(`analytics.read_${source}`, READ[source], [
      mark?.writtenIn ?? '0',
      mark?.rowId ?? (source === 'outbox' ? '0' : ''),
      limit,
      ...columns(KNOWN[source]),
      waitedFor,
    ]);
  }

  async mark(tx: Tx, source: Source, { writtenIn, rowId }: Pick<SourceRow, 'writtenIn' | 'rowId'>): Promise<void> {
    await tx.query(
      'analytics.set_mark',
      `INSERT INTO analytics_marks (source, written_in, row_id) VALUES ($1, $2::xid8, $3)
       ON CONFLICT (source) DO UPDATE SET written_in = excluded.written_in, row_id = excluded.row_id`,
      [source, writtenIn, rowId],
    );
  }

  /** Sessions of races that say something about moments from `from` to `to`. */
  calendar(from: Date, to: Date): Promise<CalendarSession[]> {
    return this.database.query<CalendarSession>(
      'analytics.calendar',
      `SELECT kind, starts_at AS "startsAt" FROM race_sessions s
        WHERE starts_at BETWEEN $1 AND $2 AND EXISTS (SELECT FROM races r WHERE r.id = s.race_id AND r.status <> 'CANCELLED')`,
      [from, to],
    );
  }

  /** How many seconds the oldest event that was not read yet has waited. */
  async lag(): Promise<number> {
    const row = await this.database.one<{ seconds: number }>(
      'analytics.lag',
      `SELECT coalesce(extract(epoch FROM now() - (SELECT e.occurred_at FROM outbox_events e, analytics_marks m
          WHERE m.source = 'outbox' AND (e.written_in, e.id) > (m.written_in, m.row_id::bigint) ORDER BY e.written_in, e.id LIMIT 1)), 0)::float8 AS seconds`,
    );
    return row?.seconds ?? 0;
  }
}
