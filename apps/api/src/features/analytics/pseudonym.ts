import { createHmac } from 'node:crypto';

const DAY = 86_400_000;

/** The day of a moment, UTC, as YYYY-MM-DD. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The Monday of the week of a moment, UTC. */
export function weekOf(at: Date): string {
  const weekday = (at.getUTCDay() + 6) % 7;
  return dayOf(new Date(at.getTime() - weekday * DAY));
}

/** Whose activity it was, for as long as the key of the period is kept; 16 bytes in hex. The same person has another one in the next period. */
export const pseudonym = (key: Buffer, userId: string): string => createHmac('sha256', key).update(userId).digest('hex').slice(0, 32);
