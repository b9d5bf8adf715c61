/**
 * What a verdict writes down, as parts of the statement that writes its subject: relations of a WITH clause, once for each row
 * of `from`. `records`: the placeholder of `Verdict.records`. The main SELECT then needs `WAKE_RELAY_ONCE`.
 */
export const recordsOf = (from: string, records: string): string => `
  hits AS (INSERT INTO rule_hits (id, rule_id, rule_version, subject_kind, subject_id, outcome, score, matched)
    SELECT h.* FROM ${from}, jsonb_to_recordset(${records}::jsonb->'hits')
      AS h (id uuid, rule_id uuid, rule_version int, subject_kind text, subject_id uuid, outcome text, score real, matched text)),
  prints AS (INSERT INTO content_prints (author_id, subject_id, network, print)
    SELECT p.author_id, p.subject_id, p.network, decode(p.print, 'hex') FROM ${from}, jsonb_to_recordset(${records}::jsonb->'prints')
      AS p (author_id uuid, subject_id uuid, network text, print text)),
  event AS (INSERT INTO outbox_events (event_id, type, payload)
    SELECT e.id, e.type, e.payload FROM ${from}, jsonb_to_recordset(${records}::jsonb->'events') AS e (id uuid, type text, payload jsonb) RETURNING event_id)`;

/** A column of the main SELECT that wakes the relay at commit if there is any event. */
export const WAKE_RELAY_ONCE = `(SELECT pg_notify('outbox', '') FROM event LIMIT 1) AS woken`;
