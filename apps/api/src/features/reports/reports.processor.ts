import { Injectable } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import { CASE_OPENED, CASE_QUEUE_CHANNEL, CASE_REPORTED } from './reports.events.js';

@Injectable()
export class ReportsProcessor {
  constructor(private readonly bus: LiveBus) {}

  @OnEvent(CASE_OPENED, 'reports.queue-opened')
  opened(): Promise<void> {
    return this.bus.publish(CASE_QUEUE_CHANNEL, {});
  }

  @OnEvent(CASE_REPORTED, 'reports.queue-reported')
  reported(): Promise<void> {
    return this.bus.publish(CASE_QUEUE_CHANNEL, {});
  }
}
