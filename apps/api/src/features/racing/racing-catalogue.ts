import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BroadcastReceipts } from '../../platform/live/broadcast-receipts.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { Logger } from '../../platform/observability/logger.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { CORRECTIONS_CHANNEL, type CorrectionNews } from './correction-news.js';

/** How long a finished import may go unnoticed, and a correction while Redis is away. */
const LOOK_EVERY_MS = 5_000;

/** Keeps the newest catalogue. Readers never wait for a newer one: it is fetched beside them and then takes over. */
@Injectable()
export class RacingCatalogue implements OnApplicationBootstrap {
  private current: Promise<Catalogue> | null = null;
  private lookedAt = 0;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly repository: CatalogueRepository,
    private readonly logger: Logger,
    private readonly bus: LiveBus,
    private readonly receipts: BroadcastReceipts,
  ) {}

  onApplicationBootstrap(): void {
    void this.bus.listen<CorrectionNews>(CORRECTIONS_CHANNEL, (news) => void this.heard(news)).catch(() => undefined);
  }

  get(): Promise<Catalogue> {
    if (this.current === null) {
      this.lookedAt = Date.now();
      const first = this.repository.version().then((version) => readCatalogue(this.repository, version));
      this.current = first;
      // A failed read must not be the answer for ever.
      first.catch(() => (this.current = null));
      return first;
    }
    if (Date.now() - this.lookedAt > LOOK_EVERY_MS && !this.looking) void this.lookAgain();
    return this.current;
  }

  private async heard({ id }: CorrectionNews): Promise<void> {
    // A look that has begun may have begun too early.
    await this.looking;
    await this.lookAgain();
    await this.receipts.send(id);
  }

  private async lookAgain(): Promise<void> {
    if (this.current === null) return;
    this.looking ??= this.look(this.current).finally(() => (this.looking = null));
    await this.looking;
  }

  private async look(current: Promise<Catalogue>): Promise<void> {
    try {
      const version = await this.repository.version();
      const known = await current;
      if (known.version !== version.all) this.current = Promise.resolve(await readCatalogue(this.repository, version, known));
    } catch (error) {
      this.logger.warn({ err: error }, 'racing data could not be looked at again');
    } finally {
      this.lookedAt = Date.now();
    }
  }
}
