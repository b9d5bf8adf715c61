import { SetMetadata } from '@nestjs/common';

export const ON_EVENT = 'gps:on-event';

export interface EventHandlerMetadata {
  readonly type: string;
  readonly handler: string;
}

/**
 * Marks a provider's method as a handler: `(event: DomainEvent) => Promise<void>`, delivered at least once through the queue.
 * `handler` is its name in `handled_events`, so it must not change once events were handled under it.
 */
export const OnEvent = (type: string, handler: string): MethodDecorator =>
  SetMetadata(ON_EVENT, { type, handler } satisfies EventHandlerMetadata);
