import type { NewAuditEntry } from '../audit-log/index.js';

export function aboutOrganization(id: string, action: string, reason: string, details: Record<string, unknown> = {}): NewAuditEntry {
  return { action, subjectKind: 'organization', subjectId: id, reason, details };
}
