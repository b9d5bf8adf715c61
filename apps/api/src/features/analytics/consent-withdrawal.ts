import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ACCOUNT_DELETED, type AccountDeletedEvent } from '../accounts/index.js';
import { ActivityConsentRepository } from './activity-consent.repository.js';

@Injectable()
export class ConsentWithdrawal {
  constructor(private readonly repository: ActivityConsentRepository) {}

  @OnEvent(ACCOUNT_DELETED, 'analytics.forget-consent')
  forget({ payload }: DomainEvent<AccountDeletedEvent>): Promise<void> {
    return this.repository.withdraw(payload.userId);
  }
}
