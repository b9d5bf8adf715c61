/** What staff have switched for the whole platform. `until` is ISO 8601; null: until it is over. */
export interface PlatformNotice {
  readonly kind: 'open' | 'read-only' | 'maintenance';
  readonly until: string | null;
  /** Another word whenever there is another announcement, or one less; empty while there is none. */
  readonly announcing: string;
}

export const OPEN: PlatformNotice = { kind: 'open', until: null, announcing: '' };

const CHANGED = 'gps:platform';
const ANNOUNCING = 'gps:announcing';

/** Something was refused because of it, or a line fell: whoever shows the state looks again. */
export function platformMayHaveChanged(): void {
  window.dispatchEvent(new Event(CHANGED));
}

export function onPlatformChange(look: () => void): () => void {
  window.addEventListener(CHANGED, look);
  return () => window.removeEventListener(CHANGED, look);
}

/** Called with the tag of the announcements each time the platform was asked. */
export function onAnnouncing(told: (tag: string) => void): () => void {
  const listener = (event: Event): void => told((event as CustomEvent<string>).detail);
  window.addEventListener(ANNOUNCING, listener);
  return () => window.removeEventListener(ANNOUNCING, listener);
}

/** Null if nobody answers: then what is known holds. */
export async function askForState(): Promise<PlatformNotice | null> {
  try {
    const response = await fetch('/api/platform', { cache: 'no-store', credentials: 'same-origin' });
    if (!response.ok) return null;
    const state = (await response.json()) as PlatformNotice;
    if (state.kind !== 'maintenance') window.dispatchEvent(new CustomEvent(ANNOUNCING, { detail: state.announcing }));
    return state;
  } catch {
    return null;
  }
}
