/** What staff have switched for the whole platform. `until` is ISO 8601; null: until it is over. */
export interface PlatformNotice {
  readonly kind: 'open' | 'read-only' | 'maintenance';
  readonly until: string | null;
}

export const OPEN: PlatformNotice = { kind: 'open', until: null };

const CHANGED = 'gps:platform';

/** Something was refused because of it, or a line fell: whoever shows the state looks again. */
export function platformMayHaveChanged(): void {
  window.dispatchEvent(new Event(CHANGED));
}

export function onPlatformChange(look: () => void): () => void {
  window.addEventListener(CHANGED, look);
  return () => window.removeEventListener(CHANGED, look);
}

/** Null if nobody answers: then what is known holds. */
export async function askForState(): Promise<PlatformNotice | null> {
  try {
    const response = await fetch('/api/platform', { cache: 'no-store', credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as PlatformNotice) : null;
  } catch {
    return null;
  }
}
