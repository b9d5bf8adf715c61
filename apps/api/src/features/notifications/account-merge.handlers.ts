import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ACCOUNT_MERGED, type AccountMerged } from '../account-merge/index.js';
import { Notifier } from './notifier.js';

const HANDLER = 'notifications.account-merged';

/** Tells the one that stays; whoever had the other account reads it in a mail. */
@Injectable()
export class AccountMergeHandlers {
  constructor(private readonly notifier: Notifier) {}

  @OnEvent(ACCOUNT_MERGED, HANDLER)
  merged(event: DomainEvent<AccountMerged>): Promise<void> {
    const { survivorId: userId, mergeId } = event.payload;
    return this.notifier.once(HANDLER, event, ({ add }) => add({ userId, kind: 'ACCOUNT_MERGED', dedupeKey: `account-merged:${mergeId}` }));
  }
}
