import { isStaff, permissionsOf, rankOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { StaffUsersRepository } from './staff-users.repository.js';

/** Ranks for decisions come from Keycloak itself; the mirror in the database only shows them. */
@Injectable()
export class StaffRoles {
  constructor(
    private readonly keycloak: KeycloakAdmin,
    private readonly repository: StaffUsersRepository,
  ) {}

  /** Refused with `internal.unavailable` while Keycloak cannot be asked: without it nobody knows who is above whom. */
  async rankOf(userId: string): Promise<number> {
    const roles = await this.keycloak.rolesOf(userId);
    await this.remember(userId, roles);
    return rankOf(roles);
  }

  /** The same for many. */
  async ranksOf(userIds: readonly string[]): Promise<Map<string, number>> {
    const roles = await this.keycloak.staffRolesOf(userIds);
    return new Map(userIds.map((id) => [id, rankOf(roles.get(id) ?? [])]));
  }

  async rememberActor(actor: Actor): Promise<void> {
    await this.remember(actor.userId, actor.roles);
  }

  private async remember(userId: string, roles: readonly string[]): Promise<void> {
    const staff = roles.filter((role) => isStaff([role])).sort();
    await this.repository.rememberRoles(userId, staff, [...permissionsOf(staff)].sort());
  }
}
