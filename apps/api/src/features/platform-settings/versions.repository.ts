import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class VersionsRepository {
  constructor(private readonly database: Database) {}

  async postgresql(): Promise<string | null> {
    const row = await this.database.one<{ version: string }>(
      'platform_settings.version',
      `SELECT current_setting('server_version') AS version`,
    );
    return row?.version ?? null;
  }
}
