import { isStaff, permissionsOf, rankOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { StaffUsersRepository } from './staff-users.repository.js';

/** Questions to Keycloak that run at the same time. */
const AT_ONCE = 8;

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

  /** The same for many, a few questions at a time. */
  async ranksOf(userIds: readonly string[]): Promise<Map<string, number>> {
    const ranks = new Map<string, number>();
    const left = userIds.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const id of left) ranks.set(id, rankOf(await this.keycloak.rolesOf(id)));
      }),
    );
    return ranks;
  }

  async rememberActor(actor: Actor): Promise<void> {
    await this.remember(actor.userId, actor.roles);
  }

  private async remember(userId: string, roles: readonly string[]): Promise<void> {
    const staff = roles.filter((role) => isStaff([role])).sort();
    await this.repository.rememberRoles(userId, staff, [...permissionsOf(staff)].sort());
  }
}
