import { describe, expect, test } from '@jest/globals';
import { addressBits } from './address-bits.js';
import { Mmdb } from './mmdb.js';

/** Encodes what the records need, the short forms only. */
function encode(value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.concat([Buffer.from([(2 << 5) | value.length]), Buffer.from(value)]);
  if (typeof value === 'number') return Buffer.from([(6 << 5) | 4, ...[24, 16, 8, 0].map((shift) => (value >> shift) & 255)]);
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([value.length, 11 - 7]), ...value.map(encode)]);
  const entries = Object.entries(value as object);
  return Buffer.concat([Buffer.from([(7 << 5) | entries.length]), ...entries.flatMap(([key, one]) => [encode(key), encode(one)])]);
}

/** A database with one record at a path of bits. */
function database(path: readonly number[], record: unknown, version: 4 | 6, recordBits: 24 | 28 | 32): Buffer {
  const nodes = path.length;
  const size = recordBits / 4;
  const tree = Buffer.alloc(nodes * size);
  path.forEach((bit, node) => {
    const children = [nodes, nodes];
    children[bit] = node === nodes - 1 ? nodes + 16 : node + 1;
    const at = node * size;
    if (recordBits !== 28) children.forEach((child, i) => tree.writeUIntBE(child, at + (i * size) / 2, size / 2));
    else {
      tree.writeUIntBE(children[0]! & 0xffffff, at, 3);
      tree.writeUInt8(((children[0]! >> 24) << 4) | (children[1]! >> 24), at + 3);
      tree.writeUIntBE(children[1]! & 0xffffff, at + 4, 3);
    }
  });
  const metadata = encode({ node_count: nodes, record_size: recordBits, ip_version: version });
  return Buffer.concat([tree, Buffer.alloc(16), encode(record), Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1'), metadata]);
}

const MONZA = { city: { names: { en: 'Monza' } }, country: { iso_code: 'IT' }, subdivisions: ['Lombardy'] };

describe('a database of places', () => {
  test.each([24, 28, 32] as const)('with records of %i bits knows the network and not its neighbour', (bits) => {
    const file = new Mmdb(database(addressBits('203.0.113.0')!.slice(0, 24), MONZA, 4, bits));
    expect(file.get('203.0.113.77')).toEqual(MONZA);
    expect(file.get('203.0.112.77')).toBeNull();
    expect(file.get('2001:db8::1')).toBeNull();
    expect(file.get('not an address')).toBeNull();
  });

  test('of IPv6 knows both kinds', () => {
    expect(new Mmdb(database(addressBits('2001:db8::')!.slice(0, 32), MONZA, 6, 28)).get('2001:db8::5:1')).toEqual(MONZA);
    const path = [...new Array<number>(96).fill(0), ...addressBits('203.0.113.0')!.slice(0, 24)];
    expect(new Mmdb(database(path, MONZA, 6, 24)).get('203.0.113.9')).toEqual(MONZA);
  });

  test('that is none is refused', () => {
    expect(() => new Mmdb(Buffer.from('something else'))).toThrow('MaxMind');
  });
});

test.each([
  ['0.0.0.1', 32, 1],
  ['::1', 128, 1],
  ['::ffff:192.0.2.1', 128, 20],
  ['2001:db8:1:2:3:4:5:6', 128, 18],
])('%s has %i bits, %i of them set', (address, length, set) => {
  const bits = addressBits(address)!;
  expect([bits.length, bits.filter(Boolean).length]).toEqual([length, set]);
});
