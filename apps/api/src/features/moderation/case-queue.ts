import { Injectable } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';
import type { AdminCaseCounts } from './admin-case.type.js';
import { CasesRepository } from './cases.repository.js';

const CHANNEL = 'case-queue';

/** Tells whoever looks at the queue that it is another one now. */
@Injectable()
export class CaseQueue {
  constructor(
    private readonly bus: LiveBus,
    private readonly cases: CasesRepository,
  ) {}

  changed(): Promise<void> {
    return this.bus.publish(CHANNEL, {});
  }

  async *counts(): AsyncGenerator<{ caseQueueChanged: AdminCaseCounts }> {
    for await (const _ of this.bus.subscribe(CHANNEL)) yield { caseQueueChanged: await this.cases.counts() };
  }
}
