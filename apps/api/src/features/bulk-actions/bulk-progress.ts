import { Injectable } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';

/** Tells whoever watches a run that it has come further. */
@Injectable()
export class BulkProgress {
  constructor(private readonly bus: LiveBus) {}

  tell(runId: string): Promise<void> {
    return this.bus.publish(channel(runId), {});
  }

  of(runId: string): AsyncIterableIterator<object> {
    return this.bus.subscribe(channel(runId));
  }
}

const channel = (runId: string): string => `bulk-run:${runId}`;
