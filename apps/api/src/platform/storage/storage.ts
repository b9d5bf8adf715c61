import type { Readable } from 'node:stream';

/** Port to where uploaded files lie. Keys are chosen by us, never by an uploader. */
export abstract class Storage {
  abstract put(key: string, content: Buffer, contentType: string): Promise<void>;
  /** Of any size, never held whole; answers the size. If `content` fails nothing is kept. */
  abstract putStream(key: string, content: Readable, contentType: string): Promise<number>;
  /** null if there is nothing under this key. */
  abstract open(key: string): Promise<{ stream: Readable; bytes: number } | null>;
  abstract delete(key: string): Promise<void>;
}
