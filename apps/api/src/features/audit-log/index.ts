export { type AuditedBy, type NewAuditEntry, SYSTEM } from './audit-log.entry.js';
export { AuditLog } from './audit-log.js';
export { AuditEntry, AuditEntryConnection } from './audit-entry.type.js';
export { AuditLogReader } from './audit-log.reader.js';
export { AuditLogModule } from './audit-log.module.js';
export { AuditVerifier, type AuditVerdict } from './audit-verifier.js';
