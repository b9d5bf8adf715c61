export { ACCOUNT_MERGED, type AccountMerged } from './account-merge.events.js';
