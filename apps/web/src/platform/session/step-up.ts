/** Longer than anybody needs to prove who they are; after that a form opens empty. */
const KEPT_MS = 15 * 60_000;
const STORE = 'gps.step-up';

interface Kept<Draft> {
  readonly form: string;
  readonly path: string;
  readonly at: number;
  readonly draft: Draft;
}

/** Leaves for a fresh sign-in, and keeps what was typed in this tab until its author is back on the same page. */
export function leaveForStepUp<Draft>(form: string, draft: Draft): void {
  const path = `${location.pathname}${location.search}`;
  sessionStorage.setItem(STORE, JSON.stringify({ form, path, at: Date.now(), draft } satisfies Kept<Draft>));
  location.assign(`/sign-in?fresh=1&returnTo=${encodeURIComponent(path)}`);
}

/** What was typed into the form before, once; null if nothing was, elsewhere, or too long ago. */
export function takeDraft<Draft>(form: string): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE) ?? 'null') as Kept<Draft> | null;
    const here = `${location.pathname}${location.search}`;
    if (kept?.form !== form || kept.path !== here || Date.now() - kept.at > KEPT_MS) return null;
    sessionStorage.removeItem(STORE);
    return kept.draft;
  } catch {
    return null;
  }
}
