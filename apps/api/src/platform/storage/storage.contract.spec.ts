import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LocalStorage } from './local-storage.js';
import type { Storage } from './storage.js';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'gps-storage-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What every adapter of the port must do; a new one is added to this table. */
const ADAPTERS: [string, () => Storage][] = [['a local folder', () => new LocalStorage(folder)]];

const read = async (storage: Storage, key: string): Promise<string | null> => {
  const file = await storage.open(key);
  return file && (await buffer(file.stream)).toString();
};

describe.each(ADAPTERS)('storage in %s', (_, make) => {
  test('gives back what was put, with its size, until it is deleted', async () => {
    const storage = make();
    await storage.put('a1.webp', Buffer.from('first'), 'image/webp');
    expect(await read(storage, 'a1.webp')).toBe('first');
    expect((await storage.open('a1.webp'))?.bytes).toBe(5);
    await storage.put('a1.webp', Buffer.from('second'), 'image/webp');
    expect(await read(storage, 'a1.webp')).toBe('second');
    await storage.delete('a1.webp');
    expect(await storage.open('a1.webp')).toBeNull();
  });

  test('takes a stream of any size, and keeps nothing of one that breaks', async () => {
    const storage = make();
    const chunks = Array.from({ length: 64 }, () => Buffer.alloc(65_536, 'x'));
    expect(await storage.putStream('folder/c3.zip', Readable.from(chunks), 'application/zip')).toBe(64 * 65_536);
    expect((await storage.open('folder/c3.zip'))?.bytes).toBe(64 * 65_536);
    const broken = Readable.from(
      (async function* () {
        yield 'half';
        throw new Error('lost');
      })(),
    );
    await expect(storage.putStream('d4.zip', broken, 'application/zip')).rejects.toThrow('lost');
    expect(await storage.open('d4.zip')).toBeNull();
    await storage.delete('folder/c3.zip');
  });

  test('deleting what is not there is no error', async () => {
    await expect(make().delete('never.webp')).resolves.toBeUndefined();
  });

  test.each(['../secret', 'a/../../secret', '/etc/passwd', 'a\\b', 'A.webp', '.env', '', 'a\u0000.webp', 'a//b'])(
    'the key %j is refused',
    async (key) => {
      const storage = make();
      expect(await storage.open(key)).toBeNull();
      await expect(storage.put(key, Buffer.from('x'), 'image/webp')).rejects.toThrow();
      await expect(storage.delete(key)).rejects.toThrow();
    },
  );

  test('twenty writers of one key leave one of their contents, whole', async () => {
    const storage = make();
    const contents = Array.from({ length: 20 }, (_unused, i) => String(i).repeat(100_000));
    await Promise.all(contents.map((content) => storage.put('b2.webp', Buffer.from(content), 'image/webp')));
    expect(contents).toContain(await read(storage, 'b2.webp'));
    await storage.delete('b2.webp');
  });
});

test('a local folder keeps no parts behind', async () => {
  const left = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
});
