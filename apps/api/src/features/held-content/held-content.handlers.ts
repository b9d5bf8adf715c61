import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { HeldContent } from './held-content.js';
import { HeldContentRepository, type HeldKind } from './held-content.repository.js';

interface CaseResolved {
  readonly subjectKind: HeldKind | 'user';
  readonly subjectId: string;
}

/** A person has decided the case: what they did not remove waits for nobody any more. Told twice, the second finds nothing to do. */
@Injectable()
export class HeldContentHandlers {
  constructor(
    private readonly repository: HeldContentRepository,
    private readonly held: HeldContent,
  ) {}

  @OnEvent('report.resolved', 'held-content.resolved')
  async resolved({ payload: { subjectKind: kind, subjectId: id } }: DomainEvent<CaseResolved>): Promise<void> {
    if (kind !== 'user') await this.repository.transaction((tx) => this.held.release(tx, { kind, id }));
  }
}
