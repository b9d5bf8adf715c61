import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { OrganizationChanges } from './organization-changes.js';
import { OrganizationRole } from './organization.enums.js';
import type { OrganizationMemberArgs } from './organization.inputs.js';
import { toMember } from './organization.mapper.js';
import { OrganizationMembersRepository } from './organization-members.repository.js';
import { refusalToAdminister, refusalToStepDown } from './organization.policy.js';
import { OrganizationReader } from './organization.reader.js';
import { type Organization, OrganizationLeft, type OrganizationMember } from './organization.type.js';
import { becomes } from './organizations.events.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { TenantScope } from './tenant-scope.js';

/** Who is in an organization, as its members and administrators change it. */
@Injectable()
export class OrganizationMembersService {
  constructor(
    private readonly scope: TenantScope,
    private readonly organizations: OrganizationsRepository,
    private readonly members: OrganizationMembersRepository,
    private readonly reader: OrganizationReader,
    private readonly changes: OrganizationChanges,
    private readonly audit: AuditLog,
    private readonly urls: MediaUrls,
  ) {}

  /** Out of a suspended organization too. */
  leave(actor: Actor, rawId: string): Promise<OrganizationLeft | NotAllowed> {
    return this.locked(actor, rawId, async (tx, id) => {
      const role = await this.members.roleOf(tx, id, actor.userId);
      // Who is in a suspended organization cannot be seen by its members.
      const others = await this.scope.widened(tx, actor, () => this.members.otherAdmins(tx, id, actor.userId));
      const refusal = refusalToStepDown(role, others);
      if (refusal) return new NotAllowed(refusal);
      await this.members.remove(tx, id, actor.userId);
      await this.changes.membership(tx, id, actor.userId, 'left');
      return new OrganizationLeft(id);
    });
  }

  /** In the person's own profile; an organization has no say in it, also while it is suspended. */
  show(actor: Actor, rawId: string, shown: boolean, asked: RequestedFields): Promise<Organization | NotAllowed> {
    return this.locked(actor, rawId, async (tx, id) => {
      if ((await this.members.roleOf(tx, id, actor.userId)) === null) return new NotAllowed('organization.member_not_found');
      await this.members.show(tx, id, actor.userId, shown);
      return (await this.reader.one(tx, actor, { id }, asked)) ?? new NotAllowed('organization.not_found');
    });
  }

  remove(actor: Actor, { organizationId, memberId }: OrganizationMemberArgs, asked: RequestedFields): Promise<Organization | NotAllowed> {
    return this.locked(actor, organizationId, async (tx, id) => {
      const refusal = refusalToAdminister(await this.organizations.standing(tx, id, actor.userId));
      if (refusal) return new NotAllowed(refusal);
      const userId = uuidOrNull(memberId);
      if (userId === actor.userId) return new NotAllowed('organization.yourself');
      if (userId === null || !(await this.members.remove(tx, id, userId))) return new NotAllowed('organization.member_not_found');
      await this.members.exclude(tx, id, userId);
      await this.changes.membership(tx, id, userId, 'removed');
      const organization = await this.reader.one(tx, actor, { id }, asked);
      await this.audit.append(tx, actor, { ...about(id, 'organization.member_removed'), details: { member: userId } });
      return organization ?? new NotAllowed('organization.not_found');
    });
  }

  changeRole(
    actor: Actor,
    { organizationId, memberId }: OrganizationMemberArgs,
    role: OrganizationRole,
  ): Promise<OrganizationMember | NotAllowed> {
    return this.locked(actor, organizationId, async (tx, id) => {
      const refusal = refusalToAdminister(await this.organizations.standing(tx, id, actor.userId));
      if (refusal) return new NotAllowed(refusal);
      const userId = uuidOrNull(memberId);
      const member = userId === null ? null : await this.members.find(tx, id, userId);
      if (!member) return new NotAllowed('organization.member_not_found');
      if (member.role === role) return toMember(member, this.urls);
      const stays = role === OrganizationRole.MEMBER && refusalToStepDown(member.role, await this.members.otherAdmins(tx, id, member.id));
      if (stays) return new NotAllowed(stays);
      await this.members.changeRole(tx, id, member.id, role);
      await this.changes.membership(tx, id, member.id, becomes(role));
      await this.audit.append(tx, actor, { ...about(id, 'organization.role_changed'), details: { member: member.id, role } });
      return toMember({ ...member, role }, this.urls);
    });
  }

  /** One change at a time, and by what is so then: two administrators cannot demote each other at once. */
  private async locked<T>(
    actor: Actor,
    rawId: string,
    work: (tx: Parameters<OrganizationsRepository['lock']>[0], id: string) => Promise<T | NotAllowed>,
  ): Promise<T | NotAllowed> {
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('organization.not_found');
    return this.scope.asMember(actor, async (tx) => {
      await this.organizations.lock(tx, id);
      return work(tx, id);
    });
  }
}

function about(organizationId: string, action: string) {
  return { action, subjectKind: 'organization', subjectId: organizationId } as const;
}
