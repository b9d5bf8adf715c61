import type { ReportOutcome } from './report-runner.js';

/** What spreadsheets take for a formula when a cell begins with it; an apostrophe before it makes it text. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a mark by which spreadsheets know UTF-8. A hidden figure is an empty cell. */
export function reportCsv(title: string, { columns, rows }: Pick<ReportOutcome, 'columns' | 'rows'>): string {
  const lines = [
    [title],
    columns,
    ...rows.map(({ labels, value }) => [...labels, value === null ? '' : String(Math.round(value * 100) / 100)]),
  ];
  // Figures are ours and may be negative; everything else is text.
  const line = (cells: readonly string[], index: number): string =>
    cells.map((cell, at) => (index > 1 && at === columns.length - 1 ? cell : csvCell(cell))).join(',');
  return `\uFEFF${lines.map(line).join('\r\n')}\r\n`;
}

/** A file name of letters, digits and dashes, whatever the title says. */
export const csvFileName = (title: string, at: Date): string =>
  `${
    title
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .toLowerCase() || 'report'
  }-${at.toISOString().slice(0, 10)}.csv`;
