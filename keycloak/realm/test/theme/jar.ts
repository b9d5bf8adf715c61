import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

/** Texts out of a jar, by a pattern of their names: a zip file's directory stands at its end. */
export function readJar(file: string, names: RegExp): Map<string, string> {
  const bytes = readFileSync(file);
  let end = bytes.length - 22;
  while (end > 0 && bytes.readUInt32LE(end) !== DIRECTORY_END) end--;
  const found = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const [nameLength, extraLength, commentLength] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (names.test(name)) found.set(name, contentOf(bytes, at));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return found;
}

function contentOf(bytes: Buffer, entry: number): string {
  const [method, size, header] = [bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 42)];
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const stored = bytes.subarray(start, start + size);
  return (method === 0 ? stored : inflateRawSync(stored)).toString('utf8');
}
