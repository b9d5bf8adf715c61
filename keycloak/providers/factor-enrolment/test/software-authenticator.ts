import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import type { JsonObject } from '../../../realm/src/json.ts';
import type { Visitor } from '../../../realm/test/visitor.ts';

const [PRESENT, VERIFIED] = [0x01, 0x04];
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();

/** What an authenticator signs; each can be made wrong. */
export interface Assertion {
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly challenge?: string;
  readonly flags?: number;
  readonly counter?: number;
  readonly userHandle?: string;
}

/** A passkey in software, so that it can be made to say what no device would. */
export class SoftwareAuthenticator {
  readonly #key: KeyObject;
  readonly #publicKey: Buffer;
  readonly #id = randomBytes(32);
  readonly #userId: string;
  #counter = 0;

  constructor(userId: string) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
    this.#key = pair.privateKey;
    // COSE: { 1: EC2, 3: ES256, -1: P-256, -2: x, -3: y }
    const head = Buffer.from('a5010203262001215820', 'hex');
    this.#publicKey = Buffer.concat([head, Buffer.from(x, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')]);
    this.#userId = userId;
  }

  /** As if it had been set up long ago. */
  async register(api: AdminApi): Promise<this> {
    const credential = {
      type: 'webauthn-passwordless',
      userLabel: 'software',
      credentialData: JSON.stringify({
        aaguid: '00000000-0000-0000-0000-000000000000',
        credentialId: this.#id.toString('base64'),
        counter: 0,
        credentialPublicKey: this.#publicKey.toString('base64url'),
        attestationStatementFormat: 'none',
        transports: [],
      }),
      secretData: '{}',
    };
    await api.put(`/users/${this.#userId}`, { ...(await api.get<JsonObject>(`/users/${this.#userId}`)), credentials: [credential] });
    return this;
  }

  /** The fields that the page of `visitor` would post after a touch. */
  answer(visitor: Visitor, origin: string, change: Assertion = {}): Record<string, string> {
    const challenge = change.challenge ?? challengeOn(visitor);
    const clientData = JSON.stringify({
      type: change.type ?? 'webauthn.get',
      challenge,
      origin: change.origin ?? origin,
      crossOrigin: false,
    });
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(change.counter ?? ++this.#counter);
    const data = Buffer.concat([
      sha256(change.rpId ?? new URL(origin).hostname),
      Buffer.from([change.flags ?? PRESENT | VERIFIED]),
      counter,
    ]);
    return {
      clientDataJSON: Buffer.from(clientData).toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', Buffer.concat([data, sha256(clientData)]), this.#key).toString('base64url'),
      credentialId: this.#id.toString('base64url'),
      userHandle: Buffer.from(change.userHandle ?? this.#userId).toString('base64url'),
    };
  }
}

export const WITHOUT_VERIFICATION = PRESENT;
export const WITHOUT_PRESENCE = VERIFIED;

function challengeOn(visitor: Visitor): string {
  const challenge = /challenge\s*:\s*["']([\w-]+)["']/.exec(visitor.page)?.[1];
  if (!challenge) throw new Error(`no passkey is asked for: ${visitor.text.slice(0, 200)}`);
  return challenge;
}
