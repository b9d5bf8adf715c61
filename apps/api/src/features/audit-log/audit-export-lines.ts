import type { AuditRow } from './audit-search.repository.js';

export type AuditExportFormat = 'CSV' | 'JSON_LINES';

/** How rows are written into a file of one format. */
export interface LineFormat {
  readonly contentType: string;
  readonly extension: string;
  readonly head: string;
  line(row: AuditRow): string;
  /** What the file says of itself, on its last line. */
  manifest(facts: object): string;
}

const COLUMNS = [
  ...['seq', 'at', 'actorId', 'actorName', 'onBehalfOfId', 'action', 'subjectKind', 'subjectId', 'reason'],
  ...['before', 'after', 'details', 'requestId', 'sessionId', 'address'],
] as const;

/** A spreadsheet takes what begins so for a formula, also after blanks and in full width. */
const FORMULA = /^[\s\u0000-\u0020]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A cell in quotes; what a spreadsheet would run has an apostrophe in front and stays a text. */
export function cell(value: string | null): string {
  const text = value ?? '';
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Before and after apart from the rest of the details. */
function facts({ details, at, onBehalfOfLabel: _, subjectLabel: __, ...row }: AuditRow): Record<string, unknown> {
  const { before, after, ...rest } = JSON.parse(details) as Record<string, unknown>;
  return { ...row, at: at.toISOString(), before: before ?? null, after: after ?? null, details: rest };
}

const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const csvLine = (row: AuditRow): string => {
  const known = facts(row);
  return `${COLUMNS.map((name) => cell(asText(known[name]))).join(',')}\r\n`;
};

export const LINE_FORMATS: Readonly<Record<AuditExportFormat, LineFormat>> = {
  CSV: {
    contentType: 'text/csv; charset=utf-8',
    extension: 'csv',
    head: `${COLUMNS.map(cell).join(',')}\r\n`,
    line: csvLine,
    manifest: (about) => `"#manifest",${cell(JSON.stringify(about))}\r\n`,
  },
  JSON_LINES: {
    contentType: 'application/x-ndjson; charset=utf-8',
    extension: 'jsonl',
    head: '',
    line: (row) => `${JSON.stringify(facts(row))}\n`,
    manifest: (about) => `${JSON.stringify({ manifest: about })}\n`,
  },
};
