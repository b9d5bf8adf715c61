import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = new URL('../../../', import.meta.url);
const CLI = fileURLToPath(new URL('apps/cli/src/main.ts', REPOSITORY));

/** F1DB's tables beside the checkout (or at F1_DATA_DIR); tests that need them are skipped where they are absent. */
export const HISTORY_DIR = process.env.F1_DATA_DIR ?? fileURLToPath(new URL('../shared/data/f1/f1db', REPOSITORY));
export const hasHistory = existsSync(`${HISTORY_DIR}/races.csv`);

/** Fills a test's database the way an operator does: with the command line. */
export async function importRaceData(databaseUrl: string, what: 'history' | 'invented'): Promise<string> {
  const source = what === 'history' ? HISTORY_DIR : '--invented';
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_OWNER_URL: databaseUrl };
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'f1', 'import', '--quiet', source], { env });
  return stdout;
}
