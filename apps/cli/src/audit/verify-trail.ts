import { createHash } from 'node:crypto';
import type { Client } from 'pg';

export interface Verdict {
  readonly entries: number;
  /** The newest entry, to be noted elsewhere; null while the trail is empty. */
  readonly head: { readonly seq: string; readonly hash: string } | null;
  readonly anchorsMet: number;
  readonly broken: { readonly seq: string; readonly why: string } | null;
}

interface Row {
  readonly seq: string;
  readonly previous: Buffer;
  readonly hash: Buffer;
  readonly body: string;
  readonly at: number;
}

const AT_ONCE = 5_000;
/** What the first entry of all follows. */
const GENESIS = Buffer.from([0]);
/** Clocks are put right by less; an entry that is older than the one before it by more was put in later. */
const CLOCK_STEP = 60_000;

/**
 * The fields an entry's hash covers, put together here and not by the function of the database, which its owner could have changed as well.
 */
const ENTRIES = `
  SELECT seq::text AS seq, previous_hash AS previous, hash, (extract(epoch FROM at) * 1000)::float8 AS at,
    CASE WHEN form = 1 THEN
      concat_ws(chr(31), to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(actor_id::text, ''), actor_name, action,
        coalesce(subject_kind, ''), coalesce(subject_id, ''), coalesce(reason, ''), details::text, coalesce(request_id, ''))
    ELSE
      jsonb_build_array(form, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor_id, actor_name, on_behalf_of, action,
        subject_kind, subject_id, reason, details, request_id, session_id, address)::text
    END AS body
  FROM public.audit_log ORDER BY audit_log.seq`;

/** Walks the trail from the first entry to the last in one snapshot, a few thousand at a time, and stops at the first that is wrong. */
export async function verifyTrail(client: Client, anchors: ReadonlyMap<string, string> = new Map(), atOnce = AT_ONCE): Promise<Verdict> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query(`DECLARE trail NO SCROLL CURSOR FOR ${ENTRIES}`);
    return await walk(client, anchors, atOnce);
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
  }
}

async function walk(client: Client, anchors: ReadonlyMap<string, string>, atOnce: number): Promise<Verdict> {
  const due = [...anchors.keys()].map(BigInt).sort((a, b) => (a < b ? -1 : 1));
  let [entries, met] = [0, 0];
  let last: Row | null = null;
  const verdict = (broken: Verdict['broken']): Verdict => ({
    ...{ entries, anchorsMet: met, broken },
    head: last && { seq: last.seq, hash: last.hash.toString('hex') },
  });
  for (;;) {
    const { rows } = await client.query<Row>({ name: 'trail', text: `FETCH ${atOnce} FROM trail` });
    for (const row of rows) {
      const missing = due[met];
      if (missing !== undefined && missing < BigInt(row.seq))
        return verdict({ seq: String(missing), why: 'was anchored outside and is gone' });
      const why = wrongWith(row, last) ?? (missing === BigInt(row.seq) ? otherThan(row, anchors) : null);
      if (why !== null) return verdict({ seq: row.seq, why });
      if (missing === BigInt(row.seq)) met += 1;
      entries += 1;
      last = row;
    }
    if (rows.length < atOnce) break;
  }
  const missing = due[met];
  return verdict(missing === undefined ? null : { seq: String(missing), why: 'was anchored outside and is gone' });
}

function wrongWith(row: Row, before: Row | null): string | null {
  if (!row.previous.equals(before?.hash ?? GENESIS)) return 'does not follow the entry before it: one was taken out, put in or moved';
  if (!createHash('sha256').update(row.previous).update(row.body, 'utf8').digest().equals(row.hash)) return 'was changed';
  return before !== null && row.at < before.at - CLOCK_STEP ? 'is older than the entry before it' : null;
}

function otherThan(row: Row, anchors: ReadonlyMap<string, string>): string | null {
  return anchors.get(row.seq) === row.hash.toString('hex')
    ? null
    : 'is another than the one that was anchored outside: the chain was written anew';
}
