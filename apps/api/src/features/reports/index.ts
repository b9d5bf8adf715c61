export { ReportReason } from './report-reason.js';
