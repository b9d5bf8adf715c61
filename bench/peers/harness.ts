import { existsSync } from 'node:fs';
import path from 'node:path';
import { postgresPrograms, settings } from '../settings.ts';
import { runProgram } from '../run-program.ts';

const environment = () => ({
  ...process.env,
  PEERS_WORK: settings.peersWork,
  BASE_PORT: String(settings.basePort),
  RESULTS: settings.results,
  PG_CONFIG: path.join(postgresPrograms(), 'pg_config'),
  ISSUER: `http://127.0.0.1:${settings.basePort + 90}/realms/gps`,
});

export const harnessIsThere = (): boolean => existsSync(path.join(settings.peersDir, 'run.sh'));

/** Calls the harness, e.g. `harness(['export', folder])`. */
export function harness(args: readonly string[], extra: Record<string, string> = {}): Promise<string> {
  return runProgram(path.join(settings.peersDir, 'run.sh'), [settings.scale, ...args], { env: { ...environment(), ...extra } });
}

/** A program of PostgreSQL as the user who owns the harness's cluster. */
async function asOwner(program: string, args: readonly string[]): Promise<string> {
  const command = path.join(postgresPrograms(), program);
  const root = process.getuid?.() === 0;
  return root
    ? runProgram('runuser', ['-u', 'postgres', '--', command, ...args], { cwd: '/', quiet: true })
    : runProgram(command, args, { quiet: true });
}

const cluster = path.join(settings.peersWork, 'pg');

/** The harness starts its cluster late and ends it early; our API must find it running before. */
export async function startCluster(): Promise<void> {
  const running = await asOwner('pg_ctl', ['-D', cluster, 'status']).then(
    () => true,
    () => false,
  );
  if (!running) await asOwner('pg_ctl', ['-D', cluster, '-l', path.join(cluster, 'log'), '-w', 'start']);
}

export async function stopCluster(): Promise<void> {
  await asOwner('pg_ctl', ['-D', cluster, '-m', 'fast', '-w', 'stop']).catch(() => undefined);
}
