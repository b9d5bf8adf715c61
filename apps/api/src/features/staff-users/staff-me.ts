import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { MediaUrls } from '../media/index.js';
import type { AdminMe } from './admin-me.type.js';
import { StaffRoles } from './staff-roles.service.js';
import { StaffUsersRepository } from './staff-users.repository.js';

@Injectable()
export class StaffMe {
  constructor(
    private readonly repository: StaffUsersRepository,
    private readonly roles: StaffRoles,
    private readonly urls: MediaUrls,
  ) {}

  /** The first thing the dashboard asks, and so the moment at which the mirror of staff roles is brought up to date. */
  async of(actor: Actor): Promise<AdminMe> {
    await this.roles.rememberActor(actor);
    const [row] = await this.repository.byIds([actor.userId], { email: false, counts: false });
    if (!row) throw new DomainError('auth.account_deleted');
    const { id, handle, displayName, avatarKey } = row;
    return {
      id,
      handle,
      displayName,
      avatarUrl: this.urls.of(avatarKey),
      roles: [...actor.roles],
      permissions: [...actor.permissions].sort(),
      rank: actor.rank,
    };
  }
}
