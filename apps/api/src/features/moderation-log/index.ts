export { ActionKind } from './action-kind.js';
export { AdminAction, AdminActionConnection } from './admin-action.type.js';
export { AdminStaff } from './admin-staff.type.js';
export { ModerationLogModule } from './moderation-log.module.js';
export { type ActionRow, ModerationLogRepository } from './moderation-log.repository.js';
export { EXCERPT, staffJson } from './moderation-log.sql.js';
export { type ModerationNoticeRow, ModerationNoticesRepository } from './moderation-notices.repository.js';
export { fromColumn, type SubjectColumn, SubjectKind, toColumn } from './subject-kind.js';
