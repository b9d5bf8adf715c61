'use client';

import type { Page } from './use-paged-list';

/** A list as it was left. */
export interface LeftList<Node> {
  readonly page: Page<Node>;
  readonly scrollY: number;
}

let scrolledTo = 0;

/** How far down the reader is, or was until the page they leave began to go. */
export const height = (): number => scrolledTo;

/** Where a list stands: the same posts may be on two pages, each at its own height. */
export const placeOf = (key: string): string => `${location.pathname}${location.search} ${key}`;

const left = new Map<string, LeftList<unknown>>();
const LEFT_LIMIT = 12;

/** A page on the way back may be put up twice, first from memory and then from the server; both count as coming back. */
const BACK_MS = 4000;
let wentBackAt = -BACK_MS;
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => (wentBackAt = performance.now()));
  // Remembered while scrolling: when a page is left, the browser has moved already.
  window.addEventListener('scroll', () => (scrolledTo = window.scrollY), { passive: true });
}

export function leave<Node>(place: string, page: Page<Node>): void {
  left.delete(place);
  left.set(place, { page, scrollY: scrolledTo });
  const oldest = left.keys().next().value;
  if (left.size > LEFT_LIMIT && oldest !== undefined) left.delete(oldest);
}

/** The list that stood here, when the reader came by the browser's way back. */
export function cameBackTo<Node>(place: string): LeftList<Node> | null {
  const known = left.get(place) as LeftList<Node> | undefined;
  if (!known || performance.now() - wentBackAt >= BACK_MS) return null;
  scrolledTo = known.scrollY;
  return known;
}

/** Before the next paint, so that nothing jumps. */
export function scrollBackTo(scrollY: number): void {
  requestAnimationFrame(() => window.scrollTo(0, scrollY));
}
