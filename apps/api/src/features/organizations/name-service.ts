import { Resolver } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../config/name-servers.js';
import { Settings } from '../../config/settings.js';

const TIMEOUT = 3_000;
const NO_SUCH_RECORD = new Set(['ENOTFOUND', 'ENODATA']);

/** The public name service. */
@Injectable()
export class NameService {
  constructor(private readonly settings: Settings) {}

  /** The TXT records of a name; null if there was no answer. */
  async texts(name: string): Promise<readonly string[] | null> {
    const resolver = new Resolver({ timeout: TIMEOUT, tries: 1 });
    resolver.setServers(this.settings.nameServers.flatMap((server) => (server === SYSTEM ? resolver.getServers() : [server])));
    try {
      // A record longer than 255 bytes comes in pieces.
      return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''));
    } catch (error) {
      return NO_SUCH_RECORD.has((error as { code?: string }).code ?? '') ? [] : null;
    }
  }
}
