import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { HandleRefused, HandleTaken, profileChangesOf, ProfilesRepository } from '../profiles/index.js';
import { profileCorrected } from './account-help.events.js';
import type { EditUserProfileArgs } from './account-help.inputs.js';
import { AccountHelpRepository } from './account-help.repository.js';
import type { HelpOutcome } from './account-help.types.js';
import { HelpTarget, isRefused } from './help-target.js';

/** Corrects a profile on a member's behalf, by the rules that hold for themselves; they are told, with the reason. */
@Injectable()
export class ProfileCorrection {
  constructor(
    private readonly repository: AccountHelpRepository,
    private readonly profiles: ProfilesRepository,
    private readonly target: HelpTarget,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async edit(
    actor: Actor,
    { input, reason: raw, idempotencyKey: key }: EditUserProfileArgs,
    fields: RequestedFields,
  ): Promise<HelpOutcome> {
    const checked = await this.target.check(actor, input.userId, raw);
    if (isRefused(checked)) return checked;
    const { userId, reason } = checked;
    const changes = profileChangesOf({ handle: input.handle ?? null, displayName: input.displayName ?? null, bio: input.bio ?? null });
    if (changes instanceof HandleRefused || changes instanceof TextRefused) return changes;
    const call = { key, operation: 'account_help.edit', input: { ...input, reason } };
    try {
      const refusal = await this.repository.transaction((tx) =>
        this.idempotency.run(tx, actor, call, async () => {
          const was = await this.repository.hold(tx, userId);
          if (!was) return 'user.deleted';
          const names = (['handle', 'displayName', 'bio'] as const).filter(
            (name) => changes[name] !== undefined && changes[name] !== was[name],
          );
          if (names.length === 0) return 'account_help.nothing_changed';
          await this.profiles.change(tx, userId, changes);
          await this.outbox.add(tx, profileCorrected({ userId, reason }));
          const before = Object.fromEntries(names.map((name) => [name, was[name]]));
          const after = Object.fromEntries(names.map((name) => [name, changes[name]]));
          const details = { before, after };
          await this.audit.append(tx, actor, { action: 'user.profile_edited', subjectKind: 'user', subjectId: userId, reason, details });
          return null;
        }),
      );
      return refusal === null ? await this.target.now(actor, userId, fields) : new NotAllowed(refusal);
    } catch (error) {
      if (error instanceof HandleTaken) return new HandleRefused('handle.taken');
      throw error;
    }
  }
}
