import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { FIRST_ID, toAuthor, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { HeldContent } from './held-content.js';
import { HeldContentRepository } from './held-content.repository.js';
import { type HeldContentItem, HeldContentKind, HeldContentReleased } from './held-content.type.js';

const REASON = { limit: 500, lines: 'many' } as const;

export type ReleaseOutcome = HeldContentReleased | TextRefused | NotAllowed;

/** What staff see of what waits, and how they let it go without a case. */
@Injectable()
export class StaffHeldContent {
  constructor(
    private readonly repository: HeldContentRepository,
    private readonly held: HeldContent,
    private readonly audit: AuditLog,
    private readonly urls: MediaUrls,
  ) {}

  async page(page: { first: number; after?: string | null }): Promise<ConnectionOf<HeldContentItem>> {
    const after = page.after == null ? FIRST_ID : cursor.decode(page.after, ['uuid'] as const)[0];
    const rows = await this.repository.page(after, page.first + 1);
    const items = rows.map((row) => ({
      ...{ kind: row.kind === 'post' ? HeldContentKind.POST : HeldContentKind.COMMENT, id: row.id, postId: row.postId, body: row.body },
      ...{
        createdAt: new Date(row.createdAt),
        heldAt: new Date(row.heldAt),
        author: toAuthor(row.author, this.urls),
        rules: [...row.rules],
      },
    }));
    return toConnection(items, page, ({ id }) => cursor.encode([id]));
  }

  async release(actor: Actor, kind: HeldContentKind, rawId: string, rawReason: string): Promise<ReleaseOutcome> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('held_content.not_found');
    const subjectKind = kind === HeldContentKind.POST ? 'post' : 'comment';
    const released = await this.repository.transaction(async (tx) => {
      if (!(await this.held.release(tx, { kind: subjectKind, id }))) return false;
      await this.audit.append(tx, actor, {
        ...{ action: 'content.released', subjectKind, subjectId: id, reason: reason.text },
        before: { held: true },
        after: { held: false },
      });
      return true;
    });
    return released ? { id } : new NotAllowed('held_content.not_found');
  }
}
