import { CliError } from '../cli-error.ts';
import type { ReadHistory } from './import-directory.ts';
export function readInventedSeason(_now: Date): ReadHistory {
  throw new CliError('later');
}
