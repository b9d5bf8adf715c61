import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { logFile } from '../settings/workspace.ts';
import { isReady } from './run-state.ts';

/** Starts the supervisor in a session of its own, shows what it says until it is ready, and leaves it running. */
export const startDetached = async (script: string, args: string[]): Promise<number> => {
  const file = logFile('start');
  const out = fs.openSync(file, 'w');
  const env = { ...process.env };
  delete env['GPS_LAUNCHER'];
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], { detached: true, stdio: ['ignore', out, out], env });
  const state: { code: number | null } = { code: null };
  child.once('exit', (code) => (state.code = code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGTERM'));

  let shown = 0;
  const show = (): void => {
    const text = fs.readFileSync(file, 'utf8');
    process.stdout.write(text.slice(shown));
    shown = text.length;
  };
  while (state.code === null && !isReady()) {
    show();
    await sleep(200);
  }
  show();
  if (state.code !== null) return state.code;
  child.unref();
  return 0;
};
