import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'server-home-'));
const asRoot = process.getuid?.() === 0 ? it : it.skip;

asRoot('root in a closed folder keeps a lent server account’s files where that account can go', async () => {
  fs.chmodSync(dir, 0o700);
  process.env['GPS_LOCAL_DIR'] = path.join(dir, '.local');
  const { serverHome } = await import('./server-home.ts');
  expect(serverHome('postgres')).toMatch(/^\/var\/lib\/grand-prix-social\/[0-9a-f]{12}\/postgres$/);
  fs.chmodSync(dir, 0o755);
  expect(serverHome('postgres')).toBe(path.join(dir, '.local', 'postgres'));
  fs.rmSync(dir, { recursive: true });
});
