import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { FigureQueriesRepository, hideCells } from '../analytics/index.js';
import type { ReportDefinition } from './report-definition.js';
import { MOST_ROWS, reportStatement } from './report-statement.js';

export interface ReportRow {
  readonly labels: readonly string[];
  /** null: hidden. */
  readonly value: number | null;
}

export interface ReportOutcome {
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
  readonly hidden: number;
  readonly truncated: boolean;
  readonly ranAt: Date;
}

type Answer = Readonly<Record<string, unknown>> & { readonly value: number | null; readonly about: number | null };

/** Runs a report: read-only, within seconds, up to a thousand rows, and without figures about too few. */
@Injectable()
export class ReportRunner {
  constructor(
    private readonly queries: FigureQueriesRepository,
    private readonly settings: Settings,
  ) {}

  async run(definition: ReportDefinition): Promise<ReportOutcome> {
    const { text, params } = reportStatement(definition);
    // Prepared statements are kept by name; the same shape of a report is the same statement.
    const name = `analytic_reports.${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    const answers = await this.queries.rows<Answer>(name, text, params);
    const columns = [...(definition.grain ? ['time'] : []), ...definition.dimensions];
    const known = answers.slice(0, MOST_ROWS).filter(({ about }) => (about ?? 0) > 0);
    const cells = known.map((answer) => ({ labels: columns.map((_, index) => String(answer[`label${index}`])), value: answer.about ?? 0 }));
    const shown = hideCells(cells, this.settings.analyticsSmallestCell);
    const rows = cells.map(({ labels }, index) => ({ labels, value: shown[index] === null ? null : (known[index]?.value ?? null) }));
    return {
      columns: [...columns, definition.measure],
      rows,
      hidden: shown.filter((value) => value === null).length,
      truncated: answers.length > MOST_ROWS,
      ranAt: new Date(),
    };
  }
}
