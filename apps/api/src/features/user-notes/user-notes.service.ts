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
import { StaffTargets } from '../staff-users/index.js';
import { UserNote, UserNoteDeleted } from './user-note.type.js';
import type { AddUserNoteArgs, EditUserNoteArgs, UserNotesArgs } from './user-notes.inputs.js';
import { type UserNoteRow, UserNotesRepository } from './user-notes.repository.js';

export const NOTE = { limit: 2000, lines: 'many' } as const;

export type NoteOutcome = UserNote | UserNoteDeleted | NotAllowed | TextRefused;

/** What staff remember about somebody, for each other. Nobody reads those about themselves, nor about whoever is above them. */
@Injectable()
export class UserNotes {
  constructor(
    private readonly repository: UserNotesRepository,
    private readonly targets: StaffTargets,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditLog,
  ) {}

  async page(actor: Actor, { userId, first, after = null }: UserNotesArgs): Promise<ConnectionOf<UserNote>> {
    const id = uuidOrNull(userId);
    const before = after === null ? LAST_ID : cursor.decode(after, ['uuid'] as const)[0];
    const refused = id === null || (await this.targets.look(actor, [id])).has(id);
    const rows = refused ? [] : await this.repository.page(id, before, first + 1);
    return toConnection(
      rows.map((row) => toNote(actor, row)),
      { first, after },
      (note) => cursor.encode([note.id]),
    );
  }

  async add(actor: Actor, { userId, body, idempotencyKey: key }: AddUserNoteArgs): Promise<NoteOutcome> {
    const text = checkText(body, NOTE);
    if (!text.ok) return new TextRefused(text);
    const target = uuidOrNull(userId);
    if (target === null) return new NotAllowed('user.not_found');
    const refusal = (await this.targets.ask(actor, [target])).get(target);
    if (refusal) return new NotAllowed(refusal);
    const call = { key, operation: 'user_notes.add', input: { target, body: text.text } };
    const id = await this.repository.transaction((tx) =>
      this.idempotency.run(tx, actor, call, () => this.write(tx, actor, target, text.text)),
    );
    return this.found(actor, id);
  }

  async edit(actor: Actor, { id: rawId, body }: EditUserNoteArgs): Promise<NoteOutcome> {
    const text = checkText(body, NOTE);
    if (!text.ok) return new TextRefused(text);
    return this.change(actor, rawId, 'user.note_edited', (tx, id) => this.repository.edit(tx, id, actor.userId, text.text));
  }

  async remove(actor: Actor, rawId: string): Promise<NoteOutcome> {
    const outcome = await this.change(actor, rawId, 'user.note_deleted', (tx, id) => this.repository.remove(tx, id, actor.userId));
    return outcome instanceof UserNote ? new UserNoteDeleted(outcome.id) : outcome;
  }

  /** As a part of `tx`, about somebody whom the actor may act on. */
  async write(tx: Tx, actor: Actor, userId: string, body: string): Promise<string> {
    const id = uuidv7();
    await this.repository.add(tx, { id, userId, authorId: actor.userId, body });
    await this.audit.append(tx, actor, { action: 'user.note_added', subjectKind: 'user', subjectId: userId, details: { note: id } });
    return id;
  }

  private async change(
    actor: Actor,
    rawId: string,
    action: string,
    work: (tx: Tx, id: string) => Promise<boolean>,
  ): Promise<UserNote | NotAllowed> {
    const id = uuidOrNull(rawId);
    const note = id && (await this.repository.find(id));
    if (!note) return new NotAllowed('note.not_found');
    const done = await this.repository.transaction(async (tx) => {
      if (!(await work(tx, note.id))) return false;
      await this.audit.append(tx, actor, { action, subjectKind: 'user', subjectId: note.userId, details: { note: note.id } });
      return true;
    });
    if (!done) return new NotAllowed('note.not_yours');
    const now = await this.repository.find(note.id);
    return toNote(actor, now ?? note);
  }

  private async found(actor: Actor, id: string): Promise<NoteOutcome> {
    const note = await this.repository.find(id);
    return note ? toNote(actor, note) : new NotAllowed('note.not_found');
  }
}

function toNote(actor: Actor, { id, body, createdAt, editedAt, by }: UserNoteRow): UserNote {
  const own = by.id === actor.userId;
  return new UserNote({ id, body, createdAt, editedAt, by, viewerCan: { edit: own, delete: own } });
}
