export { type AuditedBy, type NewAuditEntry, SYSTEM } from './audit-log.entry.js';
export { AuditLog } from './audit-log.js';
export { AuditLogModule } from './audit-log.module.js';
export { AuditVerifier, type AuditVerdict } from './audit-verifier.js';
