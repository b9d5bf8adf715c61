import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { LAST_ID, uuidOrNull } from '../content/index.js';
import { type AdminAnnouncement, AnnouncementChangedMeanwhile, type AnnouncementOutcome } from './admin-announcement.type.js';
import { AnnouncementBoard } from './announcement-board.js';
import { contentOf } from './announcement-content.js';
import { AnnouncementState } from './announcement.enums.js';
import type { AnnouncementActArgs, AnnouncementsArgs, SaveAnnouncementInput } from './announcement.inputs.js';
import { auditedAnnouncement, toAdminAnnouncement } from './announcement.mapper.js';
import { stateOf, timesRefusal } from './announcement.policy.js';
import { type AnnouncementRow, AnnouncementsRepository } from './announcements.repository.js';

/** Each process keeps them in memory, and nobody reads so many. */
const MOST_TO_COME = 50;
const REASON = { limit: 1000, lines: 'many' } as const;

/** Staff write, change, end and delete announcements: with a reason, on record, and nobody over the head of another. */
@Injectable()
export class StaffAnnouncements {
  constructor(
    private readonly repository: AnnouncementsRepository,
    private readonly board: AnnouncementBoard,
    private readonly audit: AuditLog,
    private readonly idempotency: Idempotency,
  ) {}

  async one(actor: Actor, rawId: string): Promise<AdminAnnouncement | null> {
    const id = uuidOrNull(rawId);
    const row = id && (await this.repository.find(id));
    return row ? toAdminAnnouncement(actor, row) : null;
  }

  async page(actor: Actor, { filter, first, after }: AnnouncementsArgs): Promise<ConnectionOf<AdminAnnouncement>> {
    const before = after == null ? LAST_ID : cursor.decode(after, ['uuid'] as const)[0];
    const { state = null, kind = null, place = null, audience = null } = filter ?? {};
    const rows = await this.repository.page({ state, kind, place, audience, before, limit: first + 1 });
    return toConnection(
      rows.map((row) => toAdminAnnouncement(actor, row)),
      { first, after: after ?? null },
      ({ id }) => cursor.encode([id]),
    );
  }

  async save(actor: Actor, input: SaveAnnouncementInput): Promise<AnnouncementOutcome> {
    const reason = checkText(input.reason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const content = contentOf(input);
    if (content instanceof NotAllowed || content instanceof TextRefused) return content;
    const write = async (tx: Tx, id: string, before: AnnouncementRow | null): Promise<AnnouncementRow | NotAllowed> => {
      const refusal = timesRefusal(content, before);
      if (refusal) return new NotAllowed(refusal);
      if (content.startsAt !== null && (await this.repository.lockedCount(tx, id)) >= MOST_TO_COME)
        return new NotAllowed('announcement.too_many');
      // Whoever says "from an hour ago" means now; what has begun keeps its beginning.
      const startsAt = before?.startsAt?.getTime() === content.startsAt?.getTime() ? content.startsAt : notBeforeNow(content.startsAt);
      const now = before
        ? await this.repository.change(tx, id, { ...content, startsAt }, actor.username)
        : await this.repository.add(tx, id, { ...content, startsAt }, actor.username);
      const action = before ? 'announcement.changed' : 'announcement.created';
      await this.record(tx, actor, action, reason.text, before, now);
      return now;
    };
    if (input.id != null) return this.acting(actor, input.id, input.version ?? 0, (tx, before) => write(tx, before.id, before));
    const made = await this.repository.transaction(async (tx) => {
      let refused: NotAllowed | null = null;
      const { idempotencyKey: key, ...rest } = input;
      const id = await this.idempotency.run(tx, actor, { key, operation: 'saveAnnouncement', input: rest }, async () => {
        const written = await write(tx, uuidv7(), null);
        if (written instanceof NotAllowed) refused = written;
        return written instanceof NotAllowed ? null : written.id;
      });
      return refused ?? (id === null ? null : this.repository.find(id, tx));
    });
    return this.told(actor, made ?? new NotAllowed('announcement.not_found'));
  }

  async end(actor: Actor, { id, version, reason: raw }: AnnouncementActArgs): Promise<AnnouncementOutcome> {
    const reason = checkText(raw, REASON);
    if (!reason.ok) return new TextRefused(reason);
    return this.acting(actor, id, version, async (tx, before) => {
      if (stateOf(before) !== AnnouncementState.LIVE) return new NotAllowed('announcement.not_live');
      const now = await this.repository.end(tx, before.id, actor.username);
      await this.record(tx, actor, 'announcement.ended', reason.text, before, now);
      return now;
    });
  }

  async remove(actor: Actor, { id, version, reason: raw }: AnnouncementActArgs): Promise<AnnouncementOutcome> {
    const reason = checkText(raw, REASON);
    if (!reason.ok) return new TextRefused(reason);
    return this.acting(actor, id, version, async (tx, before) => {
      if (stateOf(before) !== AnnouncementState.DRAFT) return new NotAllowed('announcement.not_draft');
      await this.repository.remove(tx, before.id);
      await this.record(tx, actor, 'announcement.deleted', reason.text, before, null);
      return before;
    });
  }

  /** On the version that was looked at, or not at all. */
  private async acting(
    actor: Actor,
    rawId: string,
    version: number,
    act: (tx: Tx, before: AnnouncementRow) => Promise<AnnouncementRow | NotAllowed>,
  ): Promise<AnnouncementOutcome> {
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('announcement.not_found');
    const outcome = await this.repository.transaction(async (tx) => {
      const before = await this.repository.lock(tx, id);
      if (!before) return new NotAllowed('announcement.not_found');
      if (before.version !== version) return new AnnouncementChangedMeanwhile(toAdminAnnouncement(actor, before));
      return act(tx, before);
    });
    return outcome instanceof AnnouncementChangedMeanwhile ? outcome : this.told(actor, outcome);
  }

  private async told(actor: Actor, outcome: AnnouncementRow | NotAllowed): Promise<AnnouncementOutcome> {
    if (outcome instanceof NotAllowed) return outcome;
    await this.board.changed();
    return toAdminAnnouncement(actor, outcome);
  }

  private record(
    tx: Tx,
    actor: Actor,
    action: string,
    reason: string,
    before: AnnouncementRow | null,
    after: AnnouncementRow | null,
  ): Promise<void> {
    return this.audit.append(tx, actor, {
      ...{ action, subjectKind: 'announcement', subjectId: (after ?? before)?.id ?? null, reason },
      ...(before && { before: { ...auditedAnnouncement(before) } }),
      ...(after && { after: { ...auditedAnnouncement(after) } }),
    });
  }
}

const notBeforeNow = (at: Date | null): Date | null => (at === null ? null : new Date(Math.max(at.getTime(), Date.now())));
