import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choosePlatform, type Platform } from '../settings/platform.ts';
import { loadSecrets } from '../settings/secrets.ts';

/** A platform with all defaults and secrets of its own, for comparing and validating; nothing is kept. */
export const examplePlatform = (): Platform => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'example-platform-'));
  try {
    return choosePlatform({ ...loadSecrets(dir, {}) });
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
};
