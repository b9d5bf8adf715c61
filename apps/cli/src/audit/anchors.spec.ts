import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { newKey, publicKey, readAnchors } from './anchors.ts';

/** As the worker writes it; its own test holds the same line. */
const ANCHOR = {
  version: 1,
  seq: '42',
  hash: '07'.repeat(32),
  at: '2026-11-22T12:00:00.000Z',
  signature: 'xhjRZYX88i+Lg+8z7lsDzkIx/O4014bm9udzn0m4ZNGLP7xrsgztTRSnUX8MTLNeDt7bjZpLMmG3pbKCdxMBAw==',
};
const SEED = '01'.repeat(32);
const PUBLIC = '8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gps-anchors-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const write = (...lines: unknown[]): void =>
  writeFileSync(
    join(dir, 'audit-anchors-2026-11-22.jsonl'),
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );

test.each([
  ['the public half', { publicKey: PUBLIC }],
  ['the secret half', { seed: SEED }],
])('an anchor is read with %s of the key', async (_, given) => {
  write(ANCHOR, '', ANCHOR);
  expect(await readAnchors(dir, publicKey(given))).toEqual(new Map([['42', ANCHOR.hash]]));
});

test.each([
  ['another hash', { ...ANCHOR, hash: '08'.repeat(32) }],
  ['another entry', { ...ANCHOR, seq: '43' }],
  ['another time', { ...ANCHOR, at: '2026-11-23T12:00:00.000Z' }],
  ['no signature', { ...ANCHOR, signature: '' }],
  ['no JSON', '{"version":1'],
])('an anchor with %s is an error, not left out', async (_, line) => {
  write(ANCHOR, line);
  await expect(readAnchors(dir, publicKey({ seed: SEED }))).rejects.toThrow('line 2: this anchor is not signed with the key');
});

test('a key of one’s own does not help', async () => {
  write(ANCHOR);
  await expect(readAnchors(dir, publicKey({ publicKey: newKey().publicKey }))).rejects.toThrow('not signed');
});

test('an empty folder is said, not passed over', async () => {
  await expect(readAnchors(dir, publicKey({ seed: SEED }))).rejects.toThrow('holds no anchors');
  expect(() => publicKey({})).toThrow('AUDIT_ANCHOR_KEY');
});
