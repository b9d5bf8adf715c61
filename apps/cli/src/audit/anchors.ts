import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CliError } from '../cli-error.ts';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const HEX = /^[0-9a-f]{64}$/;

/** The half of the key that may be anywhere; from either half, in hex. */
export function publicKey(given: { publicKey?: string | undefined; seed?: string | undefined }): KeyObject {
  const hex = given.publicKey ?? given.seed ?? '';
  if (!HEX.test(hex)) throw new CliError('The key of the anchors is 32 bytes in hex: give --public-key, or set AUDIT_ANCHOR_KEY.');
  if (given.publicKey) return createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });
  return createPublicKey(createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(hex, 'hex')]), format: 'der', type: 'pkcs8' }));
}

export function newKey(): { seed: string; publicKey: string } {
  const pair = generateKeyPairSync('ed25519');
  return {
    seed: pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('hex'),
    publicKey: pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
  };
}

interface Line {
  readonly version: number;
  readonly seq: string;
  readonly hash: string;
  readonly at: string;
  readonly signature: string;
}

/** Hash by entry of every anchor in the folder. One that is not signed with the key is an error: somebody was at the folder too. */
export async function readAnchors(dir: string, key: KeyObject): Promise<Map<string, string>> {
  const anchors = new Map<string, string>();
  const files = readdirSync(dir).filter((name) => /^audit-anchors-.*\.jsonl$/.test(name));
  if (files.length === 0) throw new CliError(`${dir} holds no anchors (audit-anchors-*.jsonl).`);
  for (const name of files.sort()) {
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(join(dir, name)), crlfDelay: Infinity })) {
      number += 1;
      if (text.trim() === '') continue;
      const line = parse(text);
      if (!line || !isGenuine(line, key)) throw new CliError(`${name}, line ${number}: this anchor is not signed with the key.`);
      const known = anchors.get(line.seq);
      if (known !== undefined && known !== line.hash)
        throw new CliError(`${name}, line ${number}: entry ${line.seq} was anchored with two hashes.`);
      anchors.set(line.seq, line.hash);
    }
  }
  return anchors;
}

function parse(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Partial<Line>;
    const fits = line.version === 1 && /^\d{1,19}$/.test(line.seq ?? '') && HEX.test(line.hash ?? '');
    return fits && typeof line.at === 'string' && typeof line.signature === 'string' ? (line as Line) : null;
  } catch {
    return null;
  }
}

function isGenuine({ version, seq, hash, at, signature }: Line, key: KeyObject): boolean {
  return verify(null, Buffer.from(`gps-audit-anchor ${version} ${seq} ${hash} ${at}`), key, Buffer.from(signature, 'base64'));
}
