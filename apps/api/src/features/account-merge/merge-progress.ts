import { Injectable } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';

/** Tells whoever watches a merge that it has come further. */
@Injectable()
export class MergeProgress {
  constructor(private readonly bus: LiveBus) {}

  tell(id: string): Promise<void> {
    return this.bus.publish(channel(id), {});
  }

  of(id: string): AsyncIterableIterator<object> {
    return this.bus.subscribe(channel(id));
  }
}

const channel = (id: string): string => `account-merge:${id}`;
