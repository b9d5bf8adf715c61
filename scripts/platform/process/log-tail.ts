import fs from 'node:fs';

const TAIL = 65_536;

export const lastLines = (file: string, count: number): string[] => {
  try {
    const { size } = fs.statSync(file);
    const from = Math.max(0, size - TAIL);
    const buffer = Buffer.alloc(size - from);
    const handle = fs.openSync(file, 'r');
    fs.readSync(handle, buffer, 0, buffer.length, from);
    fs.closeSync(handle);
    return buffer
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-count);
  } catch {
    return [];
  }
};
