import { Resolver } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';

const TIMEOUT = 3_000;
const NO_SUCH_RECORD = new Set(['ENOTFOUND', 'ENODATA']);

/** The public name service. */
@Injectable()
export class NameService {
  /** The TXT records of a name; null if there was no answer. */
  async texts(name: string): Promise<readonly string[] | null> {
    const resolver = new Resolver({ timeout: TIMEOUT, tries: 1 });
    try {
      // A record longer than 255 bytes comes in pieces.
      return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''));
    } catch (error) {
      return NO_SUCH_RECORD.has((error as { code?: string }).code ?? '') ? [] : null;
    }
  }
}
