import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { DomainEvent } from './outbox.js';
import { type EventHandlerMetadata, ON_EVENT } from './on-event.decorator.js';

type Handle = (event: DomainEvent) => Promise<void>;

/** Every `@OnEvent` method of this process, by event type and by handler name. */
@Injectable()
export class EventHandlers implements OnApplicationBootstrap {
  private readonly byName = new Map<string, { type: string; handle: Handle }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object))
        this.register(instance as Record<string, Handle>, method);
    }
  }

  namesFor(type: string): string[] {
    return [...this.byName].filter(([, handler]) => handler.type === type).map(([name]) => name);
  }

  all(): { type: string; handler: string }[] {
    return [...this.byName].map(([handler, { type }]) => ({ type, handler }));
  }

  handle(name: string): Handle | undefined {
    return this.byName.get(name)?.handle;
  }

  private register(instance: Record<string, Handle>, method: string): void {
    const handle = instance[method];
    const metadata = handle && this.reflector.get<EventHandlerMetadata | undefined>(ON_EVENT, handle);
    if (!metadata) return;
    if (this.byName.has(metadata.handler)) throw new Error(`two event handlers are called "${metadata.handler}"`);
    this.byName.set(metadata.handler, { type: metadata.type, handle: handle.bind(instance) });
  }
}
