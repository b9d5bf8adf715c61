import { Global, Module } from '@nestjs/common';
import { HandledEvents } from './handled-events.js';
import { Outbox } from './outbox.js';

/** The writing side, for every process. The relay and the queue are in OutboxWorkerModule. */
@Global()
@Module({ providers: [Outbox, HandledEvents], exports: [Outbox, HandledEvents] })
export class OutboxModule {}
