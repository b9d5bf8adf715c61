import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { logFile } from '../settings/workspace.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { MARK } from './end-process.ts';
import { localDir } from '../settings/workspace.ts';
import { forgetProcess, recordProcess } from './records.ts';
import { plainEnvironment } from './service.ts';

export interface CommandOptions {
  /** The name of its log in .local/logs. */
  log: string;
  cwd?: string;
  env?: Record<string, string>;
  user?: { uid: number; gid: number };
  remedy: string;
  /** Picks the telling line of a long log; without it the last lines are shown. */
  telling?: RegExp;
  /** Called for each line of output. */
  onLine?: (line: string) => void;
}

const KEPT_LINES = 400;

/** Runs a command to its end. It is recorded while it runs, so that an interrupted start does not leave it behind. */
export const runCommand = async (command: string, args: string[], options: CommandOptions): Promise<void> => {
  const file = logFile(options.log);
  const log = fs.createWriteStream(file, { flags: 'a' });
  const child = spawn(command, args, {
    cwd: options.cwd ?? process.cwd(),
    env: { ...plainEnvironment(), ...options.env, [MARK]: localDir },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options.user,
  });
  const name = `command-${options.log}-${child.pid ?? 0}`;
  if (child.pid) recordProcess(name, child.pid, { stopSignal: 'SIGTERM', health: null });
  // What this run said, not what an earlier one left in the same log.
  const lines: string[] = [];
  const feed = (chunk: Buffer): void => {
    log.write(chunk);
    for (const line of chunk
      .toString('utf8')
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)) {
      lines.push(line);
      options.onLine?.(line);
    }
    lines.splice(0, lines.length - KEPT_LINES);
  };
  child.stdout.on('data', feed);
  child.stderr.on('data', feed);
  const result = await new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)));
  });
  forgetProcess(name);
  await new Promise<void>((resolve) => log.end(() => resolve()));
  if (result === null) return;
  const last = (options.telling && lines.findLast((line) => options.telling?.test(line))) ?? lines.slice(-3).join(' | ');
  throw new StepFailure(`${command.split('/').pop()} ended with ${result}${last ? `: ${last}` : ''}`, options.remedy);
};
