import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import type { Queries, Tx } from '../database/database.js';
import { DomainError } from '../errors/domain-error.js';

export interface IdempotentCall {
  readonly key: string;
  readonly operation: string;
  readonly input: unknown;
}

/**
 * Same key and same input answer the first result, whoever comes second waits for it. Must be the first thing in the
 * transaction that creates: the key row is the lock, and disappears with the transaction if it fails.
 */
@Injectable()
export class Idempotency {
  async run<R>(tx: Tx, actor: Pick<Actor, 'userId'>, call: IdempotentCall, create: () => Promise<R>): Promise<R> {
    const hash = fingerprint(call);
    const claimed = await tx.one(
      'idempotency.claim',
      `INSERT INTO idempotency_keys (user_id, key, operation, request_hash, result) VALUES ($1, $2, $3, $4, 'null') ON CONFLICT DO NOTHING RETURNING key`,
      [actor.userId, call.key, call.operation, hash],
    );
    if (!claimed) return this.earlier<R>(tx, actor.userId, call.key, hash);
    const result = await create();
    await tx.query('idempotency.store', 'UPDATE idempotency_keys SET result = $3 WHERE user_id = $1 AND key = $2', [
      actor.userId,
      call.key,
      JSON.stringify(result),
    ]);
    return result;
  }

  /**
   * The same for a creation that is one statement. `create` sends it with `claimOf` in front, and answers null if there was
   * nothing to claim; its result has to be known beforehand.
   */
  async once<R>(
    queries: Queries,
    actor: Pick<Actor, 'userId'>,
    call: IdempotentCall,
    create: (hash: Buffer) => Promise<R | null>,
  ): Promise<R> {
    const hash = fingerprint(call);
    return (await create(hash)) ?? this.earlier<R>(queries, actor.userId, call.key, hash);
  }

  /** What an earlier call with this key came to, or null. For refusals that must not hide that it was done before. */
  async known<R>(queries: Queries, actor: Pick<Actor, 'userId'>, call: IdempotentCall): Promise<R | null> {
    const hash = fingerprint(call);
    return this.earlier<R>(queries, actor.userId, call.key, hash).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'idempotency.in_progress') return null;
      throw error;
    });
  }

  private async earlier<R>(tx: Queries, userId: string, key: string, hash: Buffer): Promise<R> {
    const row = await tx.one<{ request_hash: Buffer; result: R }>(
      'idempotency.read',
      'SELECT request_hash, result FROM idempotency_keys WHERE user_id = $1 AND key = $2',
      [userId, key],
    );
    if (!row) throw new DomainError('idempotency.in_progress');
    if (!row.request_hash.equals(hash)) throw new DomainError('idempotency.key_reused');
    return row.result;
  }
}

/** The relation `claimed` of a WITH clause: one row if the key was free, else none, once whoever holds it is done. */
export const claimOf = (parameters: {
  readonly userId: string;
  readonly key: string;
  readonly operation: string;
  readonly hash: string;
  readonly result: string;
}): string =>
  `claimed AS (INSERT INTO idempotency_keys (user_id, key, operation, request_hash, result)
    VALUES (${parameters.userId}::uuid, ${parameters.key}::text, ${parameters.operation}::text, ${parameters.hash}::bytea, ${parameters.result}::jsonb)
    ON CONFLICT DO NOTHING RETURNING key)`;

/** Printable ASCII; anything else is no key that a client made, and NUL would not even be stored. */
const KEY = /^[\x20-\x7e]{8,100}$/;

function fingerprint(call: IdempotentCall): Buffer {
  if (!KEY.test(call.key)) throw new DomainError('idempotency.key_invalid');
  return createHash('sha256').update(call.operation).update('\u0000').update(canonical(call.input)).digest();
}

/** JSON with sorted keys, so that the order of fields does not make another request of it. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'null'
  );
}
