import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import {
  OrganizationChanges,
  OrganizationMembersRepository,
  OrganizationRole,
  OrganizationsRepository,
  refusalToStepDown,
  TenantScope,
} from '../organizations/index.js';
import { aboutOrganization } from './audited-organization.js';
import { checkReason } from './decision-reason.js';
import type { MemberDecisionArgs } from './staff-organizations.inputs.js';
import { StaffOrganizationsReader } from './staff-organizations.reader.js';
import { StaffOrganizationsRepository } from './staff-organizations.repository.js';
import type { StaffOutcome } from './staff-organizations.service.js';

/** What staff decide about who is in an organization. */
@Injectable()
export class StaffOrganizationMembers {
  constructor(
    private readonly scope: TenantScope,
    private readonly repository: StaffOrganizationsRepository,
    private readonly organizations: OrganizationsRepository,
    private readonly members: OrganizationMembersRepository,
    private readonly reader: StaffOrganizationsReader,
    private readonly changes: OrganizationChanges,
    private readonly audit: AuditLog,
  ) {}

  appoint(actor: Actor, args: MemberDecisionArgs, asked: RequestedFields): Promise<StaffOutcome> {
    return this.decide(actor, args, asked, 'organization.admin_appointed', async (tx, id, userId) => {
      if (!(await this.repository.hasAccount(tx, userId))) return 'user.not_found';
      const role = await this.members.roleOf(tx, id, userId);
      if (role === OrganizationRole.ADMIN) return 'organization.already_admin';
      if (role === null) await this.members.add(tx, id, userId, 'ADMIN', 'staff');
      else await this.members.changeRole(tx, id, userId, OrganizationRole.ADMIN);
      await this.members.readmit(tx, id, userId);
      await this.changes.membership(tx, id, userId, 'appointed');
      return null;
    });
  }

  remove(actor: Actor, args: MemberDecisionArgs, asked: RequestedFields): Promise<StaffOutcome> {
    return this.decide(actor, args, asked, 'organization.member_removed', async (tx, id, userId) => {
      const refusal = refusalToStepDown(await this.members.roleOf(tx, id, userId), await this.members.otherAdmins(tx, id, userId));
      if (refusal) return refusal;
      await this.members.remove(tx, id, userId);
      await this.members.exclude(tx, id, userId);
      await this.changes.membership(tx, id, userId, 'removed');
      return null;
    });
  }

  private async decide(
    actor: Actor,
    args: MemberDecisionArgs,
    asked: RequestedFields,
    action: string,
    work: (tx: Tx, id: string, userId: string) => Promise<string | null>,
  ): Promise<StaffOutcome> {
    const reason = checkReason(args.reason);
    if (!reason.ok) return new TextRefused(reason);
    const [id, userId] = [uuidOrNull(args.organizationId), uuidOrNull(args.userId)];
    if (id === null) return new NotAllowed('organization.not_found');
    if (userId === null) return new NotAllowed('user.not_found');
    return this.scope.asPlatform(async (tx) => {
      await this.organizations.lock(tx, id);
      if ((await this.repository.suspended(tx, id)) === null) return new NotAllowed('organization.not_found');
      const refusal = await work(tx, id, userId);
      if (refusal !== null) return new NotAllowed(refusal);
      const organization = await this.reader.one(tx, actor, id, asked);
      await this.audit.append(tx, actor, aboutOrganization(id, action, reason.text, { member: userId }));
      return organization ?? new NotAllowed('organization.not_found');
    });
  }
}
