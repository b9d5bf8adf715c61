export { csvCell } from './report-csv.js';
