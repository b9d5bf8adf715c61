import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { AuditExportFormat } from './audit-export-lines.js';
import type { AuditCriteria } from './audit-search.sql.js';

export interface AuditExportRow {
  readonly id: string;
  readonly format: AuditExportFormat;
  readonly criteria: AuditCriteria;
  /** The newest entry that it may hold. */
  readonly upTo: string;
}

type Stored = Omit<AuditExportRow, 'criteria'> & { criteria: Record<keyof AuditCriteria, string | null> };

@Injectable()
export class AuditExportsRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, staffId: string, { id, format, criteria, upTo }: AuditExportRow): Promise<void> {
    await tx.query('audit_exports.add', `INSERT INTO audit_exports (id, staff_id, format, criteria, up_to) VALUES ($1, $2, $3, $4, $5)`, [
      id,
      staffId,
      format,
      JSON.stringify(criteria),
      upTo,
    ]);
  }

  /** Only of whoever asked for it, and only within the hour. */
  async mine(id: string, staffId: string): Promise<AuditExportRow | null> {
    const row = await this.database.one<Stored>(
      'audit_exports.mine',
      `SELECT id, format, criteria, up_to::text AS "upTo" FROM audit_exports WHERE id = $1 AND staff_id = $2 AND created_at > now() - interval '1 hour'`,
      [id, staffId],
    );
    if (!row) return null;
    const { from, to } = row.criteria;
    return { ...row, criteria: { ...row.criteria, from: from === null ? null : new Date(from), to: to === null ? null : new Date(to) } };
  }
}
