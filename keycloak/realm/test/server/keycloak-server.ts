import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { preparedKeycloak } from './distribution.ts';
import { freePort } from './free-port.ts';

const DATABASE_SERVER = process.env['TEST_DATABASE_SERVER'] ?? 'postgres://gps@127.0.0.1:15433/postgres';

export interface RunningKeycloak {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Where the distribution lies. */
  readonly home: string;
  /** Its own database, for what only shows there. */
  readonly database: string;
  stop(): Promise<void>;
}

/**
 * A real Keycloak on an empty database of its own; both are gone after `stop`.
 * @param settings what else it is told, as environment variables
 */
export async function startKeycloak(settings: Record<string, string> = {}): Promise<RunningKeycloak> {
  const home = await preparedKeycloak();
  const database = `gps_realm_test_${randomBytes(4).toString('hex')}`;
  await onServer(`CREATE DATABASE ${database}`);
  const [http, management] = [await freePort(), await freePort()];
  const [username, password] = ['admin', randomBytes(12).toString('hex')];
  const url = `http://localhost:${http}`;
  const log = openSync(path.join(home, 'test.log'), 'w');
  const server = spawn(path.join(home, 'bin/kc.sh'), startArguments(url, http, management), {
    cwd: home,
    env: {
      ...process.env,
      ...databaseSettings(database),
      KC_BOOTSTRAP_ADMIN_USERNAME: username,
      KC_BOOTSTRAP_ADMIN_PASSWORD: password,
      JAVA_OPTS_KC_HEAP: '-Xms128m -Xmx640m',
      JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
      ...settings,
    },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const stop = async () => {
    await end(server);
    await onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  };
  try {
    await ready(server, management, path.join(home, 'test.log'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, username, password, home, database: addressOf(database), stop };
}

function startArguments(url: string, http: number, management: number): string[] {
  const listen = ['--http-enabled=true', '--http-host=127.0.0.1', `--http-port=${http}`, `--http-management-port=${management}`];
  return ['start', '--optimized', '--cache=local', ...listen, `--hostname=${url}`];
}

export function databaseSettings(database: string): Record<string, string> {
  const server = new URL(DATABASE_SERVER);
  return {
    KC_DB_URL: `jdbc:postgresql://${server.hostname}:${server.port || '5432'}/${database}`,
    KC_DB_USERNAME: decodeURIComponent(server.username),
    KC_DB_PASSWORD: decodeURIComponent(server.password) || 'unused',
  };
}

function addressOf(database: string): string {
  return Object.assign(new URL(DATABASE_SERVER), { pathname: `/${database}` }).href;
}

export async function ready(server: ChildProcess, management: number, log: string): Promise<void> {
  const until = Date.now() + 240_000;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`Keycloak ended with code ${server.exitCode}; see ${log}`);
    const health = await fetch(`http://127.0.0.1:${management}/health/ready`).catch(() => null);
    if (health?.ok) return;
    await sleep(500);
  }
  throw new Error(`Keycloak was not ready within four minutes; see ${log}`);
}

/** kc.sh starts Java as its child, so the whole group of processes is ended. */
export async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  // Without a hold on the process: a timer that is not needed any more would keep whoever stops a server waiting for it.
  await Promise.race([gone, sleep(20_000, undefined, { ref: false })]);
  if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
}

export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: DATABASE_SERVER });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
