import fs from 'node:fs';
import path from 'node:path';

/** The clone this platform runs from. */
export const workspace = path.resolve(import.meta.dirname, '..', '..', '..');

/** Everything the platform writes on this machine; the test run uses a folder of its own. */
export const localDir = path.resolve(workspace, process.env['GPS_LOCAL_DIR'] ?? '.local');

export const inWorkspace = (...parts: string[]): string => path.join(workspace, ...parts);
export const inLocal = (...parts: string[]): string => path.join(localDir, ...parts);

export const logFile = (name: string): string => {
  fs.mkdirSync(inLocal('logs'), { recursive: true });
  return inLocal('logs', `${name}.log`);
};
