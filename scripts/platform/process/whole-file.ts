import fs from 'node:fs';
import path from 'node:path';

/** Writes beside the file and renames: a process killed half-way leaves either the old file or the new one, never a part. */
export const writeFileWhole = (file: string, text: string, mode = 0o644): void => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  fs.writeFileSync(draft, text, { mode });
  fs.renameSync(draft, file);
};

/** Fills a folder under another name and renames it when complete, so a half-made one is never taken for the real one. */
export const makeFolderWhole = async (dir: string, fill: (draft: string) => Promise<void>): Promise<void> => {
  const draft = `${dir}.draft`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { recursive: true });
  await fill(draft);
  fs.rmSync(dir, { recursive: true, force: true });
  fs.renameSync(draft, dir);
};
