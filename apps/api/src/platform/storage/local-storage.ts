import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Storage } from './storage.js';

const KEY = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*(\.[a-z0-9]+)?$/;

/** Files in one folder of this machine. A file appears whole or not at all. */
export class LocalStorage extends Storage {
  private readonly root: string;

  constructor(folder: string) {
    super();
    this.root = resolve(folder);
  }

  async put(key: string, content: Buffer): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${randomUUID()}.part`;
    try {
      await writeFile(part, content, { flush: true });
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  async putStream(key: string, content: Readable): Promise<number> {
    const path = this.pathOf(key);
    const part = `${path}.${randomUUID()}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      const file = createWriteStream(part, { flush: true });
      await pipeline(content, file);
      await rename(part, path);
      return file.bytesWritten;
    } catch (error) {
      content.destroy();
      await rm(part, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<{ stream: Readable; bytes: number } | null> {
    if (!KEY.test(key)) return null;
    const path = this.pathOf(key);
    const found = await stat(path).catch(() => null);
    return found?.isFile() ? { stream: createReadStream(path), bytes: found.size } : null;
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    const path = join(this.root, key);
    if (!KEY.test(key) || !path.startsWith(this.root + sep))
      throw new Error('a storage key has lower-case letters, digits, hyphens and slashes only');
    return path;
  }
}
