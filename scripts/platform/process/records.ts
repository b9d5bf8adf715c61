import fs from 'node:fs';
import path from 'node:path';
import { inLocal } from '../settings/workspace.ts';
import type { HealthProbe } from './health.ts';
import { identify, type ProcessIdentity } from './proc-table.ts';
import { writeFileWhole } from './whole-file.ts';

export interface ProcessRecord extends ProcessIdentity {
  name: string;
  stopSignal: 'SIGTERM' | 'SIGINT';
  health: HealthProbe | null;
}

const dir = (): string => inLocal('run');
const fileOf = (name: string): string => path.join(dir(), `${name}.json`);

const read = (file: string): ProcessRecord | null => {
  try {
    const record = JSON.parse(fs.readFileSync(file, 'utf8')) as ProcessRecord;
    return Number.isInteger(record.pid) && typeof record.started === 'string' ? record : null;
  } catch {
    return null;
  }
};

/** Written right after a process was started, so a later start can tell its own orphans from strangers with the same pid. */
export const recordProcess = (name: string, pid: number, rest: Pick<ProcessRecord, 'stopSignal' | 'health'>): void => {
  const identity = identify(pid);
  if (identity) writeFileWhole(fileOf(name), JSON.stringify({ name, ...identity, ...rest }), 0o600);
};

export const forgetProcess = (name: string): void => fs.rmSync(fileOf(name), { force: true });

export const recordOf = (name: string): ProcessRecord | null => read(fileOf(name));

export const recordedProcesses = (): ProcessRecord[] => {
  if (!fs.existsSync(dir())) return [];
  const files = fs.readdirSync(dir()).filter((name) => name.endsWith('.json'));
  return files.map((name) => read(path.join(dir(), name))).filter((record) => record !== null);
};
