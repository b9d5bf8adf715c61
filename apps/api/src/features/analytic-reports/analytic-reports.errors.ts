import { defineErrors } from '../../platform/errors/domain-error.js';

export const ANALYTIC_REPORT_ERRORS = defineErrors({
  'analytic_reports.not_in_catalogue': { status: 400, message: 'A report can only be made of what the catalogue offers.' },
  'analytic_reports.not_found': { status: 404, message: 'There is no such report, or it is not shared with you.' },
  'analytic_reports.not_yours': { status: 403, message: 'Only whoever made this report may change it.' },
  'analytic_reports.changed_meanwhile': { status: 409, message: 'This report was changed meanwhile. Look again.' },
  'analytic_reports.role_cannot_read': { status: 400, message: 'That role may not read figures.' },
  'analytic_reports.too_many': { status: 409, message: 'You have as many reports as one person may have. Delete one first.' },
  'analytic_reports.time_zone': { status: 400, message: 'There is no such time zone.' },
});
