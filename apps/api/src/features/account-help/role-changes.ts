import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { AuditLog } from '../audit-log/index.js';
import { StaffRoles } from '../staff-users/index.js';
import type { ChangeUserRoleArgs } from './account-help.inputs.js';
import { AccountHelpRepository } from './account-help.repository.js';
import type { HelpOutcome } from './account-help.types.js';
import { HelpTarget, isRefused } from './help-target.js';
import { refusalToChangeRole } from './role-change.policy.js';

/** Grants and takes roles where they live, in Keycloak. Tokens of before are refused, so that the next one tells the truth. */
@Injectable()
export class RoleChanges {
  constructor(
    private readonly keycloak: KeycloakAdmin,
    private readonly repository: AccountHelpRepository,
    private readonly target: HelpTarget,
    private readonly roles: StaffRoles,
    private readonly revocations: Revocations,
    private readonly accounts: AccountDirectory,
    private readonly audit: AuditLog,
  ) {}

  grant(actor: Actor, args: ChangeUserRoleArgs, fields: RequestedFields): Promise<HelpOutcome> {
    return this.change(actor, args, fields, 'user.role_granted');
  }

  take(actor: Actor, args: ChangeUserRoleArgs, fields: RequestedFields): Promise<HelpOutcome> {
    return this.change(actor, args, fields, 'user.role_taken');
  }

  private async change(
    actor: Actor,
    { userId: rawId, role, reason: raw }: ChangeUserRoleArgs,
    fields: RequestedFields,
    action: 'user.role_granted' | 'user.role_taken',
  ): Promise<HelpOutcome> {
    const checked = await this.target.check(actor, rawId, raw);
    if (isRefused(checked)) return checked;
    const { userId, reason } = checked;
    const refusal = refusalToChangeRole(actor, { userId, rank: await this.roles.rankOf(userId) }, role);
    if (refusal) return new NotAllowed(refusal);
    const granting = action === 'user.role_granted';
    const before = await this.keycloak.rolesOf(userId);
    if (before.includes(role) === granting) return new NotAllowed(granting ? 'role.held_already' : 'role.not_held');
    await this.inKeycloak(userId, role, granting);
    try {
      await this.repository.transaction(async (tx) => {
        await this.revocations.revokeUser(userId, 'roles changed', tx);
        await this.audit.append(tx, actor, { action, subjectKind: 'user', subjectId: userId, reason, details: { role, before } });
      });
    } catch (error) {
      // What is on no record must not hold.
      await this.inKeycloak(userId, role, !granting);
      throw error;
    }
    await this.keycloak.logoutUser(userId).catch(() => undefined);
    await this.roles.rankOf(userId);
    await this.accounts.changed(userId);
    return this.target.now(actor, userId, fields);
  }

  private inKeycloak(userId: string, role: string, holds: boolean): Promise<void> {
    return holds ? this.keycloak.grantRole(userId, role) : this.keycloak.takeRole(userId, role);
  }
}
