import { createPrivateKey, type KeyObject, sign } from 'node:crypto';

/** The head of the chain at a moment, signed, to be kept where the database cannot reach. `gps audit verify` reads this form. */
export interface Anchor {
  readonly version: 1;
  readonly seq: string;
  /** Of the entry, in hex. */
  readonly hash: string;
  readonly at: string;
  /** Ed25519, in base64. */
  readonly signature: string;
}

export interface Head {
  readonly seq: string;
  readonly hash: Buffer;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export function signingKey(seedInHex: string): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(seedInHex, 'hex')]), format: 'der', type: 'pkcs8' });
}

export function anchorOf(head: Head, at: Date, key: KeyObject): Anchor {
  const bare = { version: 1, seq: head.seq, hash: head.hash.toString('hex'), at: at.toISOString() } as const;
  const text = `gps-audit-anchor ${bare.version} ${bare.seq} ${bare.hash} ${bare.at}`;
  return { ...bare, signature: sign(null, Buffer.from(text), key).toString('base64') };
}
