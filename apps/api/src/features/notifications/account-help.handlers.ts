import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { PROFILE_CORRECTED, type ProfileCorrected } from '../account-help/index.js';
import { Notifier } from './notifier.js';

const HANDLER = 'notifications.profile-corrected';

/** Tells people that staff changed their profile: with the reason, without a name. */
@Injectable()
export class AccountHelpHandlers {
  constructor(private readonly notifier: Notifier) {}

  @OnEvent(PROFILE_CORRECTED, HANDLER)
  corrected(event: DomainEvent<ProfileCorrected>): Promise<void> {
    const { userId, reason } = event.payload;
    return this.notifier.once(HANDLER, event, ({ add }) =>
      add({ userId, kind: 'PROFILE_CORRECTED', reason, dedupeKey: `profile-corrected:${event.eventId}` }),
    );
  }
}
