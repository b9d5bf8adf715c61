/** null: hidden, because it would say something about too few. */
export type Shown = number | null;

const tooFew = (value: number, smallest: number): boolean => value > 0 && value < smallest;

/**
 * Steps of which each is a part of the one before. A step is hidden when it is small, and also when so few were lost on the
 * way to it that the difference would name them.
 */
export function hideSteps(values: readonly number[], smallest: number): Shown[] {
  let before: number | null = null;
  return values.map((value) => {
    if (tooFew(value, smallest) || (before !== null && tooFew(before - value, smallest))) return null;
    before = value;
    return value;
  });
}

/** Parts of one group that may overlap: each is compared with the whole group. A small group says nothing at all. */
export function hideParts(whole: number, parts: readonly number[], smallest: number): { whole: Shown; parts: Shown[] } {
  if (tooFew(whole, smallest)) return { whole: null, parts: parts.map(() => null) };
  return { whole, parts: parts.map((part) => (tooFew(part, smallest) || tooFew(whole - part, smallest) ? null : part)) };
}

export interface Cell {
  /** By which the cells are told apart, e.g. kind and phase; cells that differ in one of them only add up to a total that may be known. */
  readonly labels: readonly string[];
  readonly value: number;
}

/**
 * Cells of a table whose totals may be known from elsewhere. Where only one cell of a line is hidden it could be reckoned from
 * the rest, so the next smallest of that line is hidden with it.
 */
export function hideCells(cells: readonly Cell[], smallest: number): Shown[] {
  const hidden = cells.map(({ value }) => tooFew(value, smallest));
  const lines = linesOf(cells);
  for (let changed = true; changed;) {
    changed = false;
    for (const line of lines) {
      const companion = companionIn(line, cells, hidden);
      if (companion === null) continue;
      hidden[companion] = true;
      changed = true;
    }
  }
  return cells.map(({ value }, index) => (hidden[index] ? null : value));
}

/** Indices of cells that differ in one label only, for each label. */
function linesOf(cells: readonly Cell[]): number[][] {
  const lines = new Map<string, number[]>();
  for (const [index, { labels }] of cells.entries()) {
    for (const position of labels.keys()) {
      const key = JSON.stringify([position, labels.filter((_, at) => at !== position)]);
      const line = lines.get(key);
      if (line) line.push(index);
      else lines.set(key, [index]);
    }
  }
  return [...lines.values()];
}

function companionIn(line: readonly number[], cells: readonly Cell[], hidden: readonly boolean[]): number | null {
  if (line.filter((index) => hidden[index]).length !== 1) return null;
  const others = line.filter((index) => !hidden[index] && (cells[index] as Cell).value > 0);
  const next = others.sort((a, b) => (cells[a] as Cell).value - (cells[b] as Cell).value)[0];
  return next ?? null;
}
