import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Database } from '../../platform/database/database.js';
import { KeycloakEvents } from '../../platform/keycloak/keycloak-events.js';
import { Logger } from '../../platform/observability/logger.js';
import type { IdentityEvent } from './identity-event.js';
import { IdentityEventsRepository } from './identity-events.repository.js';
import { IdentityEvents } from './identity-events.service.js';
import { fromStoredAdminEvent, fromStoredUserEvent } from './stored-events.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 60_000;
const PAGE = 200;
/** An event bears the time at which it began and is stored when its transaction ends. */
const OVERLAP = 10 * 60_000;
/** Of a realm that was never read: what came before the platform is of no use to anybody. */
const FIRST_LOOK = 24 * 60 * 60_000;

/**
 * Reads what Keycloak has stored since the last look, so that nothing is missing when the provider was not there, was switched off,
 * or lost its outbox. Whatever was delivered already is known by its id.
 */
@Injectable()
export class EventCatchUp implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private failures = 0;

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly repository: IdentityEventsRepository,
    private readonly events: IdentityEvents,
    private readonly keycloak: KeycloakEvents,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.attempt(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How many events were found that nobody had delivered. */
  @Periodic('identity-event-catch-up', EVERY)
  async run(): Promise<number> {
    return (await this.read('user')) + (await this.read('admin'));
  }

  private async attempt(): Promise<void> {
    try {
      const found = await this.run();
      if (found > 0) this.logger.info({ found }, 'events of Keycloak caught up');
      this.failures = 0;
    } catch (err) {
      this.failures += 1;
      // Said once, and then now and then: a Keycloak that is away for hours is no news each minute.
      if ((this.failures & (this.failures - 1)) === 0)
        this.logger.warn({ err, failures: this.failures }, 'the stored events of Keycloak could not be read');
    }
  }

  private async read(kind: IdentityEvent['kind']): Promise<number> {
    const since = await this.repository.seenUntil(kind);
    const from = new Date(since === null ? Date.now() - FIRST_LOOK : since.getTime() - OVERLAP);
    let found = 0;
    for (let first = 0; ; first += PAGE) {
      const page = await this.page(kind, { since: from, first, max: PAGE });
      const taken = await this.keep(kind, page);
      if (taken === null) return found;
      found += taken;
      if (page.length < PAGE) return found;
    }
  }

  /** null: another worker is at it. The mark moves with the rows, so a run that breaks off is simply run again. */
  private keep(kind: IdentityEvent['kind'], page: readonly Found[]): Promise<number | null> {
    return this.database.transaction(async (tx) => {
      if (!(await this.repository.tryCatchUp(tx))) return null;
      const events = page.flatMap(({ event }) => (event ? [event] : []));
      const taken = events.length === 0 ? 0 : await this.events.takeIn(tx, events, 'catch-up');
      const newest = Math.max(...page.map(({ time }) => time));
      if (page.length > 0) await this.repository.markSeen(tx, kind, new Date(newest));
      return taken;
    });
  }

  private async page(kind: IdentityEvent['kind'], page: { since: Date; first: number; max: number }): Promise<Found[]> {
    const realm = this.settings.keycloakRealm;
    return kind === 'user'
      ? (await this.keycloak.userEvents(page)).map((stored) => ({ time: stored.time ?? 0, event: fromStoredUserEvent(stored, realm) }))
      : (await this.keycloak.adminEvents(page)).map((stored) => ({ time: stored.time ?? 0, event: fromStoredAdminEvent(stored, realm) }));
  }
}

interface Found {
  readonly time: number;
  readonly event: IdentityEvent | null;
}
