import { guardsOf } from './mutation.ts';

/** What keeps the audit trail whole, and its exports where they belong. */
export const AUDIT_GUARDS = [
  ...guardsOf('features/audit-log/audit-exports.repository.ts', 'audit-log/audit-export', [
    ['exports of somebody else', 'WHERE id = $1 AND staff_id = $2 AND', 'WHERE id = $1 AND $2::uuid IS NOT NULL AND'],
    ['exports after their hour', " AND created_at > now() - interval '1 hour'", ''],
  ]),
  ...guardsOf('features/audit-log/audit-export-lines.ts', 'audit-log/audit-export', [
    ['formulas in a spreadsheet', "FORMULA.test(text) ? `'${text}` : text", 'text'],
  ]),
  ...guardsOf('features/audit-log/audit-export.ts', 'audit-log/audit-export', [
    ['rows that came after the export was asked for', 'String(BigInt(upTo) + 1n)', "'9000000000000000000'"],
    ['the most rows of a file', 'const most = this.settings.auditExportRows;', 'const most = 1e9;'],
  ]),
  ...guardsOf('features/audit-log/audit-verifier.ts', 'audit-log/audit-verification', [
    ['an entry taken out, put in or moved', "if (!previous.equals(before?.hash ?? GENESIS)) return 'does_not_follow';", ''],
    ['an entry dated back', "at < before.at - CLOCK_STEP ? 'older' : null", "at < 0 ? 'older' : null"],
    ['an entry that was anchored and is gone', "if (due[met] !== undefined) return verdict(String(due[met]), 'anchored_and_gone');", ''],
  ]),
];
