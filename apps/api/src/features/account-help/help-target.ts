import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { uuidOrNull } from '../content/index.js';
import { type AdminUser, StaffTargets, StaffUsersReader } from '../staff-users/index.js';

const REASON = { limit: 1000, lines: 'many' } as const;

/** What every help begins and ends with: whom it is for, whether one may, why; and how things stand afterwards. */
@Injectable()
export class HelpTarget {
  constructor(
    private readonly targets: StaffTargets,
    private readonly users: StaffUsersReader,
  ) {}

  /** Ranks are asked of Keycloak. */
  async check(actor: Actor, rawId: string, rawReason: string): Promise<{ userId: string; reason: string } | NotAllowed | TextRefused> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const userId = uuidOrNull(rawId);
    if (userId === null) return new NotAllowed('user.not_found');
    const refusal = (await this.targets.ask(actor, [userId])).get(userId);
    return refusal ? new NotAllowed(refusal) : { userId, reason: reason.text };
  }

  async now(actor: Actor, userId: string, fields: RequestedFields): Promise<AdminUser | NotAllowed> {
    return (await this.users.byIds(actor, [userId], fields)).get(userId) ?? new NotAllowed('user.not_found');
  }
}

export const isRefused = (checked: object): checked is NotAllowed | TextRefused =>
  checked instanceof NotAllowed || checked instanceof TextRefused;
