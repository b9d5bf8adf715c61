/**
 * An event as a part of the statement that makes it true, for writes that are one statement: the relation `event` of a WITH
 * clause, with a row for each row of the relation (and condition) `from`. The main SELECT then needs `WAKE_RELAY`.
 */
export const eventOf = (from: string, parameters: { readonly eventId: string; readonly type: string; readonly payload: string }): string =>
  `event AS (INSERT INTO outbox_events (event_id, type, payload)
    SELECT ${parameters.eventId}::uuid, ${parameters.type}::text, ${parameters.payload}::jsonb FROM ${from} RETURNING event_id)`;

/** A column of the main SELECT that wakes the relay at commit if `event` has a row. */
export const WAKE_RELAY = `(SELECT pg_notify('outbox', '') FROM event) AS woken`;
