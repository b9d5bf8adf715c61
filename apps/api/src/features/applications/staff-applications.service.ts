import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { ApplicationDirectory } from '../../platform/auth/application-directory.js';
import { Revocations } from '../../platform/auth/revocations.js';
import type { Tx } from '../../platform/database/database.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { ApplicationRate } from '../../platform/rate-limit/application-rates.js';
import { checkText, normaliseText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { type AdminApplication, ApplicationState } from './admin-application.type.js';
import './applications.errors.js';
import { applicationChanged } from './applications.events.js';
import type { ApplicationsArgs } from './staff-applications.inputs.js';
import { StaffApplicationsRepository } from './staff-applications.repository.js';

const REASON = { limit: 1000, lines: 'many' } as const;
const LONGEST_QUERY = 100;

type Changed = AdminApplication | NotAllowed | TextRefused;
interface Change {
  readonly id: string;
  readonly reason: string;
  readonly action: string;
  /** In which state it can be done. */
  readonly when: ApplicationState;
  readonly write: (tx: Tx, known: AdminApplication, reason: string) => Promise<object>;
}

/** What staff do with applications of integrators; each change with a reason, which its owner reads, and a line in the audit trail. */
@Injectable()
export class StaffApplications {
  constructor(
    private readonly repository: StaffApplicationsRepository,
    private readonly directory: ApplicationDirectory,
    private readonly revocations: Revocations,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async search({ query, state, rate, first, after }: ApplicationsArgs): Promise<ConnectionOf<AdminApplication>> {
    const [moment, id] = after ? cursor.decode(after, ['time', 'uuid'] as const) : [];
    const rows = await this.repository.search({
      text: query ? normaliseText(query.slice(0, 4 * LONGEST_QUERY), 'one').slice(0, LONGEST_QUERY) || null : null,
      state: state ?? null,
      rate: rate ?? null,
      before: moment !== undefined && id !== undefined ? { moment, id } : null,
      limit: first + 1,
    });
    return toConnection(rows, { first, after: after ?? null }, (row) => cursor.encode([row.moment, row.id]));
  }

  async find(id: string): Promise<AdminApplication | null> {
    const known = uuidOrNull(id);
    return known === null ? null : this.repository.find(known);
  }

  setRate(actor: Actor, id: string, rate: ApplicationRate, reason: string): Promise<Changed> {
    const write = async (tx: Tx, known: AdminApplication): Promise<object> => {
      await this.repository.setRate(tx, known.id, rate);
      return { before: known.rate, after: rate };
    };
    return this.change(actor, { id, reason, action: 'application.rate_changed', when: ApplicationState.ACTIVE, write });
  }

  /** Its tokens are refused from this moment on, by this and every other process. */
  suspend(actor: Actor, id: string, reason: string): Promise<Changed> {
    const write = async (tx: Tx, known: AdminApplication, checked: string): Promise<object> => {
      await this.repository.suspend(tx, known.id, checked);
      await this.outbox.add(tx, applicationChanged(known.id));
      await this.revocations.revokeClient(known.clientId, null, 'application suspended', tx);
      return {};
    };
    return this.change(actor, { id, reason, action: 'application.suspended', when: ApplicationState.ACTIVE, write });
  }

  lift(actor: Actor, id: string, reason: string): Promise<Changed> {
    const write = async (tx: Tx, known: AdminApplication): Promise<object> => {
      await this.repository.lift(tx, known.id);
      await this.outbox.add(tx, applicationChanged(known.id));
      return {};
    };
    return this.change(actor, { id, reason, action: 'application.suspension_lifted', when: ApplicationState.SUSPENDED, write });
  }

  private async change(actor: Actor, { id, reason, action, when, write }: Change): Promise<Changed> {
    const checked = checkText(reason, REASON);
    if (!checked.ok) return new TextRefused(checked);
    const uuid = uuidOrNull(id);
    const outcome = await this.repository.transaction(async (tx): Promise<AdminApplication | NotAllowed> => {
      const known = uuid === null ? null : await this.repository.lock(tx, uuid);
      if (!known) return new NotAllowed('application.not_found');
      if (known.state !== when) return new NotAllowed('application.other_state');
      const details = { application: known.id, clientId: known.clientId, ...(await write(tx, known, checked.text)) };
      const changed = await this.repository.find(known.id, tx);
      await this.audit.append(tx, actor, { action, subjectKind: 'user', subjectId: known.ownerId, reason: checked.text, details });
      return changed ?? known;
    });
    if (!(outcome instanceof NotAllowed)) await this.directory.changed(outcome.clientId);
    return outcome;
  }
}
