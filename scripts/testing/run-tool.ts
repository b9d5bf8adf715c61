import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { MARK } from '../platform/process/end-process.ts';
import { forgetProcess, recordProcess } from '../platform/process/records.ts';
import { inWorkspace, localDir, logFile } from '../platform/settings/workspace.ts';

export interface Tool {
  command: string;
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
  log: string;
}

/** A tool that hangs is ended, so that the rest of the run still tells its results. */
const LONGEST_MINUTES = 35;

/** Runs one tool with its output in a log, and answers its exit code. */
export const runTool = async ({ command, args, cwd, env, log }: Tool): Promise<number> => {
  const file = logFile(log);
  const out = fs.openSync(file, 'w');
  const bin = inWorkspace('node_modules', '.bin');
  const child = spawn(command, args, {
    cwd: cwd ?? inWorkspace(),
    env: {
      ...process.env,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      NX_TUI: 'false',
      NEXT_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
      ...env,
      [MARK]: localDir,
    },
    detached: true,
    stdio: ['ignore', out, out],
  });
  fs.closeSync(out);
  if (child.pid) recordProcess(`command-${log}`, child.pid, { stopSignal: 'SIGTERM', health: null });
  const limit = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), LONGEST_MINUTES * 60_000);
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (exit) => resolve(exit ?? 1));
  });
  clearTimeout(limit);
  forgetProcess(`command-${log}`);
  return code;
};
