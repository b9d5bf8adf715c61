import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { platform } from '../platform.ts';

/** A German mobile number that nobody else uses, and the messages that it gets. */
export class Phone {
  readonly number = `+491512${String(randomInt(10_000_000)).padStart(7, '0')}`;

  /** The code of the message number `which` to this phone, counted from 0; waits for it. */
  async code(which: number): Promise<string> {
    await expect.poll(() => this.#texts().length).toBeGreaterThan(which);
    return /\d{8}/.exec(this.#texts()[which] ?? '')?.[0] ?? '';
  }

  #texts(): string[] {
    const folder = platform.smsOutbox;
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    return names
      .toSorted()
      .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { to: string; text: string })
      .filter(({ to }) => to === this.number)
      .map(({ text }) => text);
  }
}
