import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Settings } from '../../config/settings.js';
import { Logger } from '../../platform/observability/logger.js';
import { Classifiers } from './classifiers.js';
import type { Scores } from './rule-needs.js';

const LARGEST_ANSWER = 64 * 1024;
/** More at once would only wait in line there, longer than anybody waits here. */
const MOST_AT_ONCE = 64;

const answerSchema = z.object({ scores: z.record(z.string().max(60), z.number().min(0).max(1)) });

/** Asks classifiers over HTTP: `POST { "text" }`, answered with `{ "scores": { label: 0..1 } }`. Which there are an operator decides, no rule. */
@Injectable()
export class HttpClassifiers extends Classifiers {
  private readonly addresses: ReadonlyMap<string, string>;
  private atOnce = 0;

  constructor(
    settings: Settings,
    private readonly logger: Logger,
  ) {
    super();
    this.addresses = settings.classifiers;
  }

  get names(): readonly string[] {
    return [...this.addresses.keys()];
  }

  async scores(name: string, text: string, milliseconds: number): Promise<Scores> {
    const address = this.addresses.get(name);
    if (address === undefined || this.atOnce >= MOST_AT_ONCE) return null;
    this.atOnce += 1;
    try {
      return await ask(address, text, AbortSignal.timeout(milliseconds));
    } catch (err) {
      this.logger.warn({ err, classifier: name }, 'a classifier did not answer');
      return null;
    } finally {
      this.atOnce -= 1;
    }
  }
}

async function ask(address: string, text: string, signal: AbortSignal): Promise<Scores> {
  const response = await fetch(address, {
    ...{ method: 'POST', redirect: 'error', signal },
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ text }),
  });
  const answer = await readAtMost(response, LARGEST_ANSWER);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { scores } = answerSchema.parse(JSON.parse(answer));
  return new Map(Object.entries(scores));
}

/** Also gives up on an answer that never ends: the signal ends the body as well. */
async function readAtMost(response: Response, bytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > bytes) throw new Error('too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
