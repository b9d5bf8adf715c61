export { appealableUntil, refusalToHear } from './appeal.policy.js';
export { AppealsModule } from './appeals.module.js';
export { type AppealRow, AppealsRepository } from './appeals.repository.js';
export type { APPEALS_ERRORS } from './appeals.errors.js';
