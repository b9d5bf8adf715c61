import { csvCell } from '../analytic-reports/index.js';
import type { DecisionRow } from './transparency.repository.js';

const HEAD = ['month', 'number', 'moderator', 'automatic', 'policy', 'rule', 'actions', 'subject', 'language', 'overturned'];

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

export const csvHead = (): string => `\uFEFF${line(HEAD)}`;

/** RFC 4180. What was left out as too few, or does not apply, is an empty cell. */
export const csvLine = (row: DecisionRow): string =>
  line([
    ...[
      row.month,
      String(row.number),
      row.moderator === null ? '' : String(row.moderator),
      row.automatic === null ? '' : row.automatic ? 'yes' : 'no',
    ],
    ...[row.policy ?? '', row.rule ?? '', row.actions.join(' '), row.subjectKind ?? '', row.language ?? '', row.overturned ? 'yes' : 'no'],
  ]);
