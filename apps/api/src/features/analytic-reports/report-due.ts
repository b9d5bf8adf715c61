export const REPORT_DUE = 'analytic_report.due';

/** Somebody is to get a report by mail now. */
export interface ReportDue {
  readonly reportId: string;
  readonly userId: string;
  readonly attach: boolean;
}
