import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Anchor, signingKey } from './anchor.js';

export interface KnownAnchors {
  /** Hash in hex by number of the entry. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly newest: Pick<Anchor, 'seq' | 'at'> | null;
  /** What is wrong with the folder itself; null: nothing. */
  readonly spoiled: string | null;
}

export const NO_ANCHORS: KnownAnchors = { hashes: new Map(), newest: null, spoiled: null };

/** The heads that were written outside the database. A line that is not signed with the key spoils the folder: somebody was at it. */
export async function readAnchors(dir: string, seedInHex: string): Promise<KnownAnchors> {
  const key = createPublicKey(signingKey(seedInHex));
  const files = (await readdir(dir).catch(() => [])).filter((name) => /^audit-anchors-.*\.jsonl$/.test(name)).sort();
  const hashes = new Map<string, string>();
  let newest: Anchor | null = null;
  for (const name of files) {
    for await (const line of createInterface({ input: createReadStream(join(dir, name)), crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      const anchor = genuine(line, key);
      if (!anchor || (hashes.get(anchor.seq) ?? anchor.hash) !== anchor.hash) return { hashes, newest, spoiled: name };
      hashes.set(anchor.seq, anchor.hash);
      if (newest === null || BigInt(anchor.seq) >= BigInt(newest.seq)) newest = anchor;
    }
  }
  return { hashes, newest, spoiled: null };
}

function genuine(line: string, key: KeyObject): Anchor | null {
  try {
    const anchor = JSON.parse(line) as Anchor;
    const { version, seq, hash, at, signature } = anchor;
    const signed = verify(null, Buffer.from(`gps-audit-anchor ${version} ${seq} ${hash} ${at}`), key, Buffer.from(signature, 'base64'));
    return signed && /^\d{1,19}$/.test(seq) ? anchor : null;
  } catch {
    return null;
  }
}
