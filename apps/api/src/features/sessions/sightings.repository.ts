import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../platform/database/database.js';
import type { DeviceFamily } from './user-agent.js';

export interface Sighting extends DeviceFamily {
  readonly sessionId: string;
  readonly userId: string;
  readonly clientId: string;
  readonly address: string | null;
  readonly fingerprint: Buffer;
}

/** What is written when a session is seen. */
@Injectable()
export class SightingsRepository {
  /** True if it was never seen before; two processes that see it at once agree on one. */
  async see(tx: Tx, { sessionId, userId, clientId, browser, system, address }: Sighting): Promise<boolean> {
    const row = await tx.one<{ fresh: boolean }>(
      'sessions.see',
      `INSERT INTO sessions AS s (id, user_id, client_id, browser, system, address)
       SELECT $1, u.id, $3, $4, $5, $6::inet FROM users u WHERE u.id = $2 AND u.deleted_at IS NULL
       ON CONFLICT (id) DO UPDATE SET last_seen_at = now(), address = excluded.address WHERE s.user_id = excluded.user_id
       RETURNING xmax = 0 AS fresh`,
      [sessionId, userId, clientId, browser, system, address],
    );
    return row?.fresh ?? false;
  }

  async seeDevice(tx: Tx, sessionId: string): Promise<void> {
    await tx.query('devices.see', 'UPDATE devices d SET last_seen_at = now() FROM sessions s WHERE s.id = $1 AND d.id = s.device_id', [
      sessionId,
    ]);
  }

  /** The device of a session that is new; `first` if the person had none before, which is no news to them. */
  async recognise(tx: Tx, { sessionId, userId, fingerprint }: Sighting): Promise<{ id: string; added: boolean; first: boolean }> {
    const row = await tx.one<{ id: string; added: boolean; first: boolean }>(
      'devices.recognise',
      `WITH others AS (SELECT count(*) AS n FROM devices WHERE user_id = $1)
       INSERT INTO devices AS d (id, user_id, fingerprint) VALUES ($2, $1, $3)
       ON CONFLICT (user_id, fingerprint) DO UPDATE SET last_seen_at = now()
       RETURNING d.id, xmax = 0 AS added, (SELECT n FROM others) = 0 AS first`,
      [userId, uuidv7(), fingerprint],
    );
    const device = row as { id: string; added: boolean; first: boolean };
    await tx.query('sessions.device', 'UPDATE sessions SET device_id = $2 WHERE id = $1', [sessionId, device.id]);
    return device;
  }
}
