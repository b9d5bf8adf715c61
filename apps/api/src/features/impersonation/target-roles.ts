import { Injectable } from '@nestjs/common';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';

const KEPT = 10_000;
const MOST = 1_000;

/** Roles of those in whose place somebody acts, from Keycloak, a few seconds old at most. Without Keycloak nobody acts for anybody. */
@Injectable()
export class TargetRoles {
  private readonly kept = new Map<string, { roles: readonly string[]; until: number }>();

  constructor(private readonly keycloak: KeycloakAdmin) {}

  async now(userId: string): Promise<readonly string[]> {
    const roles = await this.keycloak.rolesOf(userId);
    if (this.kept.size >= MOST) this.kept.clear();
    this.kept.set(userId, { roles, until: Date.now() + KEPT });
    return roles;
  }

  async of(userId: string): Promise<readonly string[]> {
    const known = this.kept.get(userId);
    return known && known.until > Date.now() ? known.roles : this.now(userId);
  }
}
