'use client';

/** How far somebody had read a list when the whole site was left or reloaded. What they read is not kept, only how much. */
export interface ReadingMark {
  readonly count: number;
  readonly scrollY: number;
}

const PREFIX = 'gps-reading ';

/** The address this document was opened at by going back or by a reload; anything else starts at the top. */
function returnedTo(): string | null {
  if (typeof window === 'undefined') return null;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward' || navigation?.type === 'reload' ? `${location.pathname}${location.search} ` : null;
}

const returned = returnedTo();

export function setReadingMark(place: string, mark: ReadingMark): void {
  try {
    sessionStorage.setItem(PREFIX + place, JSON.stringify(mark));
  } catch {
    // A browser that keeps nothing opens the list at its top.
  }
}

/** The mark set here, once. */
export function takeReadingMark(place: string): ReadingMark | null {
  try {
    const text = sessionStorage.getItem(PREFIX + place);
    sessionStorage.removeItem(PREFIX + place);
    if (!text || !returned || !place.startsWith(returned)) return null;
    const { count, scrollY } = JSON.parse(text) as Partial<ReadingMark>;
    return typeof count === 'number' && typeof scrollY === 'number' ? { count, scrollY } : null;
  } catch {
    return null;
  }
}
