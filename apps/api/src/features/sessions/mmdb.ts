import { isIPv4 } from 'node:net';
import { addressBits } from './address-bits.js';

export type MmdbValue = string | number | boolean | bigint | Buffer | readonly MmdbValue[] | { readonly [key: string]: MmdbValue };

const MARKER = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
const SEPARATOR = 16;
/** Deeper than any real record; a broken file must not lead round in circles. */
const DEEPEST = 32;

interface Read {
  readonly value: MmdbValue;
  readonly next: number;
}

/** Reads a database in MaxMind's format, version 2: a binary tree over the bits of an address, with records at its leaves. */
export class Mmdb {
  private readonly nodes: number;
  private readonly recordBits: number;
  private readonly version: number;
  private readonly data: number;

  constructor(private readonly file: Buffer) {
    const marker = file.lastIndexOf(MARKER);
    if (marker === -1) throw new Error('this is no database in MaxMind’s format');
    const start = marker + MARKER.length;
    const { node_count, record_size, ip_version } = this.read(start, start).value as Record<string, MmdbValue>;
    [this.nodes, this.recordBits, this.version] = [Number(node_count), Number(record_size), Number(ip_version)];
    if (![24, 28, 32].includes(this.recordBits)) throw new Error('this database has records of a size that is not known');
    this.data = (this.nodes * this.recordBits) / 4 + SEPARATOR;
  }

  /** The record of an IPv4 or IPv6 address, or null. */
  get(address: string): MmdbValue | null {
    const bits = addressBits(address);
    if (bits === null || (bits.length > 32 && this.version === 4)) return null;
    let node = 0;
    // IPv4 lies in the tree of IPv6 below 96 zeros.
    const path = isIPv4(address) && this.version === 6 ? [...new Array<number>(96).fill(0), ...bits] : bits;
    for (const bit of path) {
      if (node >= this.nodes) break;
      node = this.child(node, bit);
    }
    return node > this.nodes ? this.read(this.data + node - this.nodes - SEPARATOR, this.data).value : null;
  }

  private child(node: number, bit: number): number {
    const size = this.recordBits / 4;
    const at = node * size;
    if (this.recordBits !== 28) return this.file.readUIntBE(at + bit * (size / 2), size / 2);
    const middle = this.file.readUInt8(at + 3);
    return bit === 0 ? ((middle & 0xf0) << 20) | this.file.readUIntBE(at, 3) : ((middle & 0x0f) << 24) | this.file.readUIntBE(at + 4, 3);
  }

  /** The value at `at`; pointers count from `base`. */
  private read(at: number, base: number, depth = 0): Read {
    if (depth > DEEPEST) throw new Error('the database is damaged');
    const control = this.file.readUInt8(at);
    let type = control >> 5;
    let next = at + 1;
    if (type === 1) return this.pointer(control, next, base, depth);
    if (type === 0) type = 7 + this.file.readUInt8(next++);
    let size = control & 0x1f;
    if (size >= 29) {
      const bytes = size - 28;
      size = [0, 29, 285, 65_821][bytes]! + this.file.readUIntBE(next, bytes);
      next += bytes;
    }
    if (type === 7) return this.map(size, next, base, depth);
    if (type === 11) return this.list(size, next, base, depth);
    if (type === 14) return { value: size === 1, next };
    return { value: this.scalar(type, next, size), next: next + size };
  }

  private pointer(control: number, at: number, base: number, depth: number): Read {
    const bytes = ((control >> 3) & 3) + 1;
    const high = bytes === 4 ? 0 : (control & 7) * 2 ** (8 * bytes);
    const target = high + this.file.readUIntBE(at, bytes) + [0, 0, 2048, 526_336, 0][bytes]!;
    return { value: this.read(base + target, base, depth + 1).value, next: at + bytes };
  }

  private map(size: number, at: number, base: number, depth: number): Read {
    const value: Record<string, MmdbValue> = Object.create(null) as Record<string, MmdbValue>;
    for (let i = 0; i < size; i++) {
      const key = this.read(at, base, depth + 1);
      const entry = this.read(key.next, base, depth + 1);
      value[String(key.value)] = entry.value;
      at = entry.next;
    }
    return { value, next: at };
  }

  private list(size: number, at: number, base: number, depth: number): Read {
    const value: MmdbValue[] = [];
    for (let i = 0; i < size; i++) {
      const entry = this.read(at, base, depth + 1);
      value.push(entry.value);
      at = entry.next;
    }
    return { value, next: at };
  }

  private scalar(type: number, at: number, size: number): MmdbValue {
    if (type === 2) return this.file.toString('utf8', at, at + size);
    if (type === 3) return this.file.readDoubleBE(at);
    if (type === 15) return this.file.readFloatBE(at);
    if (type === 4) return this.file.subarray(at, at + size);
    if (size === 0) return 0;
    if (type === 8) return this.file.readIntBE(at, size);
    return size <= 6 ? this.file.readUIntBE(at, size) : BigInt(`0x${this.file.toString('hex', at, at + size)}`);
  }
}
