import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { BULK_KIND, BULK_SELECTOR, type BulkKind, type BulkSelector } from './bulk-kind.js';

/** Every kind and selector of this process, by name. */
@Injectable()
export class BulkKinds implements OnApplicationBootstrap {
  private readonly kinds = new Map<string, BulkKind>();
  private readonly selectors = new Map<string, BulkSelector>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      if (this.reflector.get<boolean | undefined>(BULK_KIND, metatype)) add(this.kinds, (instance as BulkKind).name, instance as BulkKind);
      if (this.reflector.get<boolean | undefined>(BULK_SELECTOR, metatype))
        add(this.selectors, (instance as BulkSelector).subject, instance as BulkSelector);
    }
  }

  kind(name: string): BulkKind | undefined {
    return this.kinds.get(name);
  }

  selector(subject: string): BulkSelector | undefined {
    return this.selectors.get(subject);
  }

  all(): BulkKind[] {
    return [...this.kinds.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

function add<T>(known: Map<string, T>, name: string, one: T): void {
  // A module that is imported twice has one instance; two providers under one name are a mistake.
  if (known.has(name) && known.get(name) !== one) throw new Error(`two bulk kinds or selectors are called "${name}"`);
  known.set(name, one);
}
