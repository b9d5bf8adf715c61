/** Requests are added up in slots of this many seconds. */
const SLOT = 5;
/** Over which the figures are taken. */
export const WINDOW_SECONDS = 60;
export const KEPT_SECONDS = 3 * WINDOW_SECONDS;

export const slotAt = (now: number): number => Math.floor(now / 1_000 / SLOT);
export const slotKey = (slot: number): string => `live-figures:operations:${slot}`;

/** The slots of the last minute, the running one included, and how many seconds they are so far. */
export function recentSlots(now: number): { slots: number[]; seconds: number } {
  const last = slotAt(now);
  const count = WINDOW_SECONDS / SLOT;
  const slots = Array.from({ length: count }, (_, index) => last - index);
  return { slots, seconds: (count - 1) * SLOT + (now / 1_000 - last * SLOT) };
}
