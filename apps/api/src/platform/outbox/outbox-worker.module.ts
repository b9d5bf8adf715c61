import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventHandlers } from './event-handlers.js';
import { EventQueue } from './event-queue.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRepository } from './outbox.repository.js';

/** The delivering side of the outbox; in the worker only. */
@Module({
  imports: [DiscoveryModule],
  providers: [EventHandlers, OutboxRepository, EventQueue, OutboxRelay],
  exports: [EventQueue, OutboxRepository, OutboxRelay],
})
export class OutboxWorkerModule {}
