import { Injectable } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';
import { mapLive } from '../../platform/live/map-live.js';
import type { AdminCaseCounts } from './admin-case.type.js';
import type { CaseScope } from './case-scope.policy.js';
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

  counts(scope: CaseScope): AsyncIterableIterator<{ caseQueueChanged: AdminCaseCounts }> {
    return mapLive(this.bus.subscribe(CHANNEL), async () => ({ caseQueueChanged: await this.cases.counts(scope) }));
  }
}
