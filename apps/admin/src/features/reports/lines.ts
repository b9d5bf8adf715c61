interface Row {
  readonly labels: readonly string[];
  readonly value?: number | null;
}

export interface Lines {
  readonly times: number[];
  readonly series: { label: string; values: (number | null)[] }[];
}

/** Rows whose first label is a moment, as one line for each combination of the others; what is hidden or missing is a gap. */
export function linesOf(rows: readonly Row[], nameOf: (labels: readonly string[]) => string): Lines {
  const moments = [...new Set(rows.map(({ labels }) => labels[0] ?? ''))].sort();
  const position = new Map(moments.map((moment, index) => [moment, index]));
  const lines = new Map<string, { label: string; values: (number | null)[] }>();
  for (const { labels, value } of rows) {
    const [moment = '', ...others] = labels;
    const key = JSON.stringify(others);
    const line = lines.get(key) ?? { label: nameOf(others), values: moments.map(() => null) };
    line.values[position.get(moment) ?? 0] = value ?? null;
    lines.set(key, line);
  }
  return { times: moments.map((moment) => new Date(moment).getTime() / 1_000), series: [...lines.values()] };
}
