export type { ContentDecided, ReportResolved, UserDecided } from './moderation.events.js';
