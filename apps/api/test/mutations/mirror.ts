import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mutation } from './mutation.ts';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));
const LEFT_OUT = new Set(['dist', 'test-results', 'node_modules']);

/** A copy of the API beside links to everything else, so that nobody who works in the checkout meets a guard that is gone. */
export class Mirror {
  readonly root = mkdtempSync(join(tmpdir(), 'gps-mutations-'));
  readonly api = join(this.root, 'apps', 'api');

  constructor() {
    mkdirSync(join(this.root, 'apps'));
    this.link(REPOSITORY, this.root, new Set(['apps', '.git', '.nx']));
    this.link(join(REPOSITORY, 'apps'), join(this.root, 'apps'), new Set(['api']));
    cpSync(join(REPOSITORY, 'apps', 'api'), this.api, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    symlinkSync(join(REPOSITORY, 'apps', 'api', 'node_modules'), join(this.api, 'node_modules'));
  }

  /** Answers how to put it back. */
  apply({ file, from, to }: Mutation): () => void {
    const path = join(this.api, 'src', file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file}: not found exactly once: ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    return () => writeFileSync(path, text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private link(from: string, to: string, without: ReadonlySet<string>): void {
    for (const entry of readdirSync(from)) if (!without.has(entry)) symlinkSync(join(from, entry), join(to, entry));
  }
}
