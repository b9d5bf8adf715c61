import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeFolderWhole, writeFileWhole } from './whole-file.ts';

describe('what is written whole', () => {
  let dir: string;
  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'whole-'));
  });
  afterEach(() => fs.rmSync(dir, { recursive: true }));

  it('a file has its mode from the first moment and leaves no draft', () => {
    writeFileWhole(path.join(dir, 'deep', 'file'), 'text', 0o600);
    expect(fs.readdirSync(path.join(dir, 'deep'))).toEqual(['file']);
    expect(fs.statSync(path.join(dir, 'deep', 'file')).mode & 0o777).toBe(0o600);
  });

  it('a folder whose filling failed is not there', async () => {
    const folder = path.join(dir, 'folder');
    const failing = makeFolderWhole(folder, async (draft) => {
      fs.writeFileSync(path.join(draft, 'half'), '');
      throw new Error('network gone');
    });
    await expect(failing).rejects.toThrow('network gone');
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('a draft left by a killed process is not built upon', async () => {
    const folder = path.join(dir, 'folder');
    fs.mkdirSync(`${folder}.draft`);
    fs.writeFileSync(path.join(`${folder}.draft`, 'old-half'), '');
    await makeFolderWhole(folder, async (draft) => fs.writeFileSync(path.join(draft, 'new'), ''));
    expect(fs.readdirSync(folder)).toEqual(['new']);
  });
});
