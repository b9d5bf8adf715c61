/** Upper ends of the classes into which answers are sorted by how long they took, in seconds; the last class has none. */
const ENDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

export interface OperationWindow {
  requests: number;
  failed: number;
  /** One number for each class. */
  readonly classes: number[];
}

export const emptyWindow = (): OperationWindow => ({ requests: 0, failed: 0, classes: new Array<number>(ENDS.length + 1).fill(0) });

export function note(window: OperationWindow, failed: boolean, seconds: number): void {
  const found = ENDS.findIndex((end) => seconds <= end);
  const index = found < 0 ? ENDS.length : found;
  window.requests += 1;
  if (failed) window.failed += 1;
  window.classes[index] = (window.classes[index] ?? 0) + 1;
}

/** The time within which the share `quantile` of answers came, evened out within its class; null without answers. */
export function quantile({ classes }: Pick<OperationWindow, 'classes'>, share: number): number | null {
  const total = classes.reduce((sum, n) => sum + n, 0);
  if (total === 0) return null;
  let left = share * total;
  for (const [index, n] of classes.entries()) {
    const from = index === 0 ? 0 : (ENDS[index - 1] as number);
    const to = ENDS[index] ?? from;
    if (n > 0 && left <= n) return from + ((to - from) * left) / n;
    left -= n;
  }
  return ENDS.at(-1) as number;
}
