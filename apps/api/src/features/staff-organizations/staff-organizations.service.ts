import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/unique-violation.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import {
  checkAbout,
  checkName,
  isAlias,
  OrganizationChanges,
  OrganizationMembersRepository,
  OrganizationsRepository,
  suspensionChanged,
  TenantScope,
} from '../organizations/index.js';
import { aboutOrganization } from './audited-organization.js';
import { checkReason } from './decision-reason.js';
import type { AdminOrganization } from './admin-organization.type.js';
import type { AdminUpdateOrganizationInput, CreateOrganizationInput, OrganizationDecisionArgs } from './staff-organizations.inputs.js';
import { StaffOrganizationsReader } from './staff-organizations.reader.js';
import { StaffOrganizationsRepository } from './staff-organizations.repository.js';

export type StaffOutcome = AdminOrganization | TextRefused | NotAllowed;

/** What staff decide about an organization itself: with a reason, and in the audit trail or not at all. */
@Injectable()
export class StaffOrganizationsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly repository: StaffOrganizationsRepository,
    private readonly organizations: OrganizationsRepository,
    private readonly members: OrganizationMembersRepository,
    private readonly reader: StaffOrganizationsReader,
    private readonly changes: OrganizationChanges,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async create(actor: Actor, input: CreateOrganizationInput, asked: RequestedFields): Promise<StaffOutcome> {
    const [name, about, reason] = [checkName(input.name), checkAbout(input.about), checkReason(input.reason)];
    for (const checked of [name, about, reason]) if (!checked.ok) return new TextRefused(checked);
    if (!isAlias(input.alias)) return new NotAllowed('organization.alias_invalid');
    const firstAdmin = uuidOrNull(input.firstAdminId);
    if (!name.ok || !about.ok || !reason.ok || firstAdmin === null) return new NotAllowed('user.not_found');
    const { alias, kind, idempotencyKey } = input;
    return this.named(() =>
      this.scope.asPlatform(async (tx) => {
        if (!(await this.repository.hasAccount(tx, firstAdmin))) return new NotAllowed('user.not_found');
        const id = await this.idempotency.run(tx, actor, { key: idempotencyKey, operation: 'createOrganization', input }, async () => {
          const made = uuidv7();
          await this.repository.create(tx, { id: made, alias, name: name.text, kind, about: about.text, by: actor.userId });
          await this.members.add(tx, made, firstAdmin, 'ADMIN', 'staff');
          await this.changes.settings(tx, made);
          await this.changes.membership(tx, made, firstAdmin, 'appointed');
          await this.audit.append(tx, actor, aboutOrganization(made, 'organization.created', reason.text, { alias, kind, firstAdmin }));
          return made;
        });
        return this.answer(tx, actor, id, asked);
      }),
    );
  }

  async update(actor: Actor, input: AdminUpdateOrganizationInput, asked: RequestedFields): Promise<StaffOutcome> {
    if (input.name == null && input.about == null && input.kind == null) return new NotAllowed('organization.nothing_to_change');
    const reason = checkReason(input.reason);
    const name = input.name == null ? null : checkName(input.name);
    const about = input.about == null ? null : checkAbout(input.about);
    for (const checked of [name, about, reason]) if (checked && !checked.ok) return new TextRefused(checked);
    const change = { name: name?.ok ? name.text : null, about: about?.ok ? about.text : null, kind: input.kind ?? null };
    return this.named(() =>
      this.decide(input.id, async (tx, id) => {
        await this.organizations.change(tx, id, change);
        await this.changes.settings(tx, id);
        const changed = Object.entries(change).flatMap(([field, value]) => (value === null ? [] : [field]));
        const organization = await this.answer(tx, actor, id, asked);
        await this.audit.append(tx, actor, aboutOrganization(id, 'organization.updated', reason.ok ? reason.text : '', { changed }));
        return organization;
      }),
    );
  }

  suspend(actor: Actor, args: OrganizationDecisionArgs, asked: RequestedFields): Promise<StaffOutcome> {
    return this.setSuspended(actor, args, true, asked);
  }

  lift(actor: Actor, args: OrganizationDecisionArgs, asked: RequestedFields): Promise<StaffOutcome> {
    return this.setSuspended(actor, args, false, asked);
  }

  private async setSuspended(
    actor: Actor,
    args: OrganizationDecisionArgs,
    suspended: boolean,
    asked: RequestedFields,
  ): Promise<StaffOutcome> {
    const reason = checkReason(args.reason);
    if (!reason.ok) return new TextRefused(reason);
    return this.decide(args.id, async (tx, id, was) => {
      if (was === suspended) return new NotAllowed(suspended ? 'organization.already_suspended' : 'organization.not_suspended');
      await this.repository.suspend(tx, id, suspended ? { reason: reason.text, by: actor.userId } : null);
      await this.changes.settings(tx, id);
      await this.outbox.add(tx, suspensionChanged(id, suspended, reason.text));
      const organization = await this.answer(tx, actor, id, asked);
      const action = suspended ? 'organization.suspended' : 'organization.suspension_lifted';
      await this.audit.append(tx, actor, aboutOrganization(id, action, reason.text));
      return organization;
    });
  }

  private async decide(rawId: string, work: (tx: Tx, id: string, suspended: boolean) => Promise<StaffOutcome>): Promise<StaffOutcome> {
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('organization.not_found');
    return this.scope.asPlatform(async (tx) => {
      const suspended = await this.repository.suspended(tx, id);
      return suspended === null ? new NotAllowed('organization.not_found') : work(tx, id, suspended);
    });
  }

  private async named(work: () => Promise<StaffOutcome>): Promise<StaffOutcome> {
    try {
      return await work();
    } catch (error) {
      if (isUniqueViolation(error, 'organizations_name_key')) return new NotAllowed('organization.name_taken');
      if (isUniqueViolation(error, 'organizations_alias_key')) return new NotAllowed('organization.alias_taken');
      throw error;
    }
  }

  private async answer(tx: Tx, actor: Actor, id: string, asked: RequestedFields): Promise<AdminOrganization | NotAllowed> {
    return (await this.reader.one(tx, actor, id, asked)) ?? new NotAllowed('organization.not_found');
  }
}
