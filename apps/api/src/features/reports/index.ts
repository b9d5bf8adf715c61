export { ReportReason } from './report-reason.js';
export { CASE_QUEUE_CHANNEL, CASE_REPORTED } from './reports.events.js';
