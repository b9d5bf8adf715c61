import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Settings } from '../../config/settings.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditCriteriaReader } from './audit-criteria.js';
import { AuditExportReady, type ExportAuditLogArgs } from './audit-export.type.js';
import { LINE_FORMATS } from './audit-export-lines.js';
import { type AuditExportRow, AuditExportsRepository } from './audit-exports.repository.js';
import { AuditLog } from './audit-log.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { type AuditRow, AuditSearchRepository } from './audit-search.repository.js';

const REASON = { limit: 500, lines: 'many' } as const;
/** Rows in memory at a time, whatever the file grows to. */
const BATCH = 1_000;

/** The trail, or what a filter leaves of it, as a file; that somebody took it is in the trail itself. */
@Injectable()
export class AuditExport {
  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly criteria: AuditCriteriaReader,
    private readonly trail: AuditLogRepository,
    private readonly search: AuditSearchRepository,
    private readonly exports: AuditExportsRepository,
    private readonly audit: AuditLog,
  ) {}

  async ask(
    actor: Actor,
    { filter, format, reason: raw, idempotencyKey }: ExportAuditLogArgs,
  ): Promise<AuditExportReady | NotAllowed | TextRefused> {
    const reason = checkText(raw, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const [criteria, head] = await Promise.all([this.criteria.of(filter), this.trail.head()]);
    if (criteria === null || head === null) return new NotAllowed('audit.nothing_to_export');
    const input = { filter, format, reason: reason.text };
    const id = await this.database.transaction((tx) =>
      this.idempotency.run(tx, actor, { key: idempotencyKey, operation: 'exportAuditLog', input }, async () => {
        const made = uuidv7();
        await this.exports.add(tx, actor.userId, { id: made, format, criteria, upTo: head.seq });
        const asked = Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== null));
        await this.audit.append(tx, actor, {
          ...{ action: 'audit.exported', subjectKind: 'audit_export', subjectId: made, reason: reason.text },
          details: { format, filter: asked, upTo: head.seq },
        });
        return made;
      }),
    );
    return new AuditExportReady(id, this.settings.auditExportRows);
  }

  /**
   * The file, a batch at a time and only as fast as it is read. Its last line says how many rows it has and the SHA-256 of all before;
   * the same stands in the trail, so that nobody can change the file unseen. Without that line it was broken off: `after` goes on.
   */
  async *lines(actor: Actor, { id, format, criteria, upTo }: AuditExportRow, after: string | null): AsyncGenerator<string> {
    const { head, line, manifest } = LINE_FORMATS[format];
    const sha = createHash('sha256');
    const most = this.settings.auditExportRows;
    let rows = 0;
    let last: string | null = after;
    let truncated = false;
    if (after === null && head !== '') yield sealed(head);
    for (;;) {
      const before = last ?? String(BigInt(upTo) + 1n);
      const page: AuditRow[] = await this.search.page(criteria, before, Math.min(BATCH, most - rows) + 1);
      const shown = page.slice(0, Math.min(BATCH, most - rows));
      if (shown.length > 0) yield sealed(shown.map(line).join(''));
      rows += shown.length;
      last = shown.at(-1)?.seq ?? last;
      truncated = page.length > shown.length && rows >= most;
      if (page.length === shown.length || truncated) break;
    }
    const sha256 = sha.digest('hex');
    const facts = { export: id, rows, newest: upTo, after, oldest: last, truncated, sha256 };
    await this.database.transaction((tx) =>
      this.audit.append(tx, actor, { action: 'audit.export_finished', subjectKind: 'audit_export', subjectId: id, details: facts }),
    );
    yield manifest(facts);

    function sealed(text: string): string {
      sha.update(text, 'utf8');
      return text;
    }
  }
}
