import { hash } from 'node:crypto';

interface Entry<T> {
  readonly value: T;
  readonly until: number;
}

const MAX_AGE = 30_000;

/** Verified tokens by SHA-256, least recently used first out. An entry lives until the token expires, and 30 s at most. */
export class TokenCache<T> {
  private readonly entries = new Map<string, Entry<T>>();

  constructor(private readonly size = 10_000) {}

  get(token: string, now: number): T | null {
    const key = hash('sha256', token, 'base64');
    const entry = this.entries.get(key);
    if (!entry) return null;
    if (entry.until <= now) {
      this.entries.delete(key);
      return null;
    }
    return entry.value;
  }

  set(token: string, value: T, expiresAt: number, now: number): void {
    const key = hash('sha256', token, 'base64');
    this.entries.delete(key);
    this.entries.set(key, { value, until: Math.min(expiresAt, now + MAX_AGE) });
    if (this.entries.size > this.size) this.entries.delete(this.entries.keys().next().value as string);
  }
}
