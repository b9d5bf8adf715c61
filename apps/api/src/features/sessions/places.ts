import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Logger } from '../../platform/observability/logger.js';
import { Mmdb } from './mmdb.js';
import type { SessionPlace } from './session.type.js';

interface CityRecord {
  readonly city?: { readonly names?: Readonly<Record<string, string>> };
  readonly country?: { readonly iso_code?: string };
}

/** Where an address is, from a file on this machine: nobody outside is asked about anybody. */
@Injectable()
export class Places {
  private readonly database: Mmdb | null;

  constructor(
    settings: Settings,
    private readonly logger: Logger,
  ) {
    this.database = settings.placeDatabase === undefined ? null : this.open(settings.placeDatabase);
  }

  /** Null without a database, and for addresses it does not know. */
  of(address: string | null): SessionPlace | null {
    if (this.database === null || address === null) return null;
    try {
      const { city, country } = (this.database.get(address) ?? {}) as CityRecord;
      return country?.iso_code ? { city: city?.names?.['en'] ?? null, countryCode: country.iso_code } : null;
    } catch (err) {
      this.logger.warn({ err }, 'the database of places is damaged');
      return null;
    }
  }

  /** A missing or broken file costs the places, not the start. */
  private open(path: string): Mmdb | null {
    try {
      return new Mmdb(readFileSync(path));
    } catch (err) {
      this.logger.error({ err, setting: 'PLACE_DATABASE' }, 'the database of places cannot be read');
      return null;
    }
  }
}
