import { createLocalJWKSet, errors, type CryptoKey, type JSONWebKeySet, type JWTHeaderParameters, type FlattenedJWSInput } from 'jose';

const REFRESH_AFTER = 30_000;
const FETCH_TIMEOUT = 3_000;

/**
 * The issuer's signing keys. Fetched from one fixed address: what a token's header says about keys is ignored but for `kid`.
 * At most one fetch in 30 s whatever arrives; keys once seen are kept while the issuer cannot be reached.
 */
export class KeySource {
  private keys: ReturnType<typeof createLocalJWKSet> | null = null;
  private attemptedAt = Number.NEGATIVE_INFINITY;
  private fetching: Promise<void> | null = null;

  constructor(
    private readonly url: string,
    private readonly now: () => number = Date.now,
    private readonly request: typeof fetch = fetch,
  ) {}

  readonly keyFor = async (header: JWTHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey> => {
    if (!this.keys) await this.refresh();
    else if (this.now() - this.attemptedAt > REFRESH_AFTER) void this.refresh();
    try {
      return await this.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.refresh();
      return this.find(header, token);
    }
  };

  private find(header: JWTHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey> {
    if (!this.keys) throw new KeysUnavailable('the signing keys of the issuer are not known yet');
    return this.keys({ alg: header.alg, kid: header.kid }, { ...token, header: undefined });
  }

  private async refresh(): Promise<void> {
    if (this.fetching) return this.fetching;
    if (this.now() - this.attemptedAt <= REFRESH_AFTER && this.keys) return;
    if (this.now() - this.attemptedAt <= 1_000) return;
    this.attemptedAt = this.now();
    this.fetching = this.load().finally(() => (this.fetching = null));
    return this.fetching;
  }

  private async load(): Promise<void> {
    try {
      const response = await this.request(this.url, {
        signal: AbortSignal.timeout(FETCH_TIMEOUT),
        redirect: 'error',
        headers: { accept: 'application/json' },
      });
      if (!response.ok) return;
      const set = (await response.json()) as JSONWebKeySet;
      this.keys = createLocalJWKSet({
        keys: set.keys.filter((key) => key.kty === 'RSA' && key.use === 'sig' && (key.alg === undefined || key.alg === 'RS256')),
      });
    } catch {
      // Unreachable or not JSON: the keys that are known stay in force.
    }
  }
}

/** The issuer was never reached, so nothing can be said about any token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}
