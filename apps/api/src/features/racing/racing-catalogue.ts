import { Injectable } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { CatalogueRepository } from './catalogue.repository.js';

/** How long a finished import may go unnoticed. */
const LOOK_EVERY_MS = 5_000;

/** Keeps the newest catalogue. Readers never wait for a newer one: it is fetched beside them and then takes over. */
@Injectable()
export class RacingCatalogue {
  private current: Promise<Catalogue> | null = null;
  private lookedAt = 0;
  private looking = false;

  constructor(
    private readonly repository: CatalogueRepository,
    private readonly logger: Logger,
  ) {}

  get(): Promise<Catalogue> {
    if (this.current === null) {
      this.lookedAt = Date.now();
      const first = this.repository.version().then((version) => readCatalogue(this.repository, version));
      this.current = first;
      // A failed read must not be the answer for ever.
      first.catch(() => (this.current = null));
      return first;
    }
    if (Date.now() - this.lookedAt > LOOK_EVERY_MS && !this.looking) void this.lookAgain(this.current);
    return this.current;
  }

  private async lookAgain(current: Promise<Catalogue>): Promise<void> {
    this.looking = true;
    try {
      const version = await this.repository.version();
      if ((await current).version !== version) this.current = Promise.resolve(await readCatalogue(this.repository, version));
    } catch (error) {
      this.logger.warn({ err: error }, 'racing data could not be looked at again');
    } finally {
      this.lookedAt = Date.now();
      this.looking = false;
    }
  }
}
