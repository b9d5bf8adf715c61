export { ReportReason } from './report-reason.js';
export { CASE_QUEUE_CHANNEL } from './reports.events.js';
