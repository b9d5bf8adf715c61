export type { ContentDecided, ReportResolved, UserDecided } from './moderation.events.js';
export { type CarriedRestrictions, RestrictionCarry } from './restriction-carry.js';
export { RestrictionCarryModule } from './restriction-carry.module.js';
