import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../process/run-command.ts';
import type { Service } from '../process/service.ts';
import { plainEnvironment } from '../process/service.ts';
import { unprivilegedUser } from './machine.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { serverHome } from './server-home.ts';

export const SUPERUSER = 'gps';

const environment = (): Record<string, string> => ({ ...plainEnvironment(), HOME: '/tmp', LC_ALL: 'C.UTF-8' });

/** initdb into a draft folder, renamed when it is complete. */
export const prepareCluster = async (binaries: PostgresBinaries, password: string): Promise<string> => {
  const data = serverHome('postgres', 'data');
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return data;
  const user = unprivilegedUser();
  const draft = `${data}.draft`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(data), { recursive: true, mode: 0o755 });
  fs.mkdirSync(draft, { mode: 0o700 });
  const passwordFile = `${draft}.password`;
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const file of [draft, passwordFile]) fs.chownSync(file, user.uid, user.gid);
  try {
    const args = ['-D', draft, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C.UTF-8'];
    await runCommand(path.join(binaries.bin, 'initdb'), args, {
      log: 'postgres-initdb',
      cwd: '/',
      env: environment(),
      remedy: 'Read .local/logs/postgres-initdb.log; the folder must be on a disk with free space that other accounts may pass.',
      ...(user && { user }),
    });
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.rmSync(data, { recursive: true, force: true });
  fs.renameSync(draft, data);
  return data;
};

/** What the server is told in both ways of running it; the compose file is compared with this. */
export const POSTGRES_SETTINGS: Record<string, string> = {
  max_connections: '150',
  shared_buffers: '256MB',
  shared_preload_libraries: 'pg_stat_statements',
};

export const postgresService = (binaries: PostgresBinaries, data: string, port: number, url: string): Service => {
  const user = unprivilegedUser();
  const settings = { ...POSTGRES_SETTINGS, listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  return {
    name: 'postgres',
    command: path.join(binaries.bin, 'postgres'),
    args: ['-D', data, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    cwd: '/',
    env: environment(),
    health: { kind: 'postgres', url },
    stopSignal: 'SIGINT',
    patienceSeconds: 90, // recovery after a crash takes its time
    ...(user && { user }),
  };
};
