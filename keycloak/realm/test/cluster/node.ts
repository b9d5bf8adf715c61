import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../server/free-port.ts';
import { databaseSettings, end, ready } from '../server/keycloak-server.ts';
import { providerSettings } from '../server/provider-settings.ts';

export interface Cluster {
  readonly home: string;
  readonly url: string;
  readonly database: string;
  readonly password: string;
}

/** One node; nodes find each other through the database (table `jgroups_ping`). */
export class Node {
  readonly name: string;
  readonly #cluster: Cluster;
  #process: ChildProcess | null = null;
  port = 0;

  constructor(name: string, cluster: Cluster) {
    this.name = name;
    this.#cluster = cluster;
  }

  async start(): Promise<this> {
    const [management, transport] = [await freePort(), await freePort()];
    this.port = await freePort();
    const log = path.join(this.#cluster.home, `${this.name}.log`);
    const descriptor = openSync(log, 'w');
    const listen = ['--http-enabled=true', '--http-host=127.0.0.1', `--http-port=${this.port}`, `--http-management-port=${management}`];
    const cluster = ['--cache=ispn', '--cache-embedded-network-bind-address=127.0.0.1', `--cache-embedded-network-bind-port=${transport}`];
    this.#process = spawn(
      path.join(this.#cluster.home, 'bin/kc.sh'),
      ['start', '--optimized', ...listen, ...cluster, `--hostname=${this.#cluster.url}`],
      {
        cwd: this.#cluster.home,
        env: {
          ...process.env,
          ...databaseSettings(this.#cluster.database),
          KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
          KC_BOOTSTRAP_ADMIN_PASSWORD: this.#cluster.password,
          KC_DB_POOL_MAX_SIZE: '15',
          JAVA_OPTS_KC_HEAP: '-Xms128m -Xmx640m',
          JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
          ...providerSettings(),
        },
        stdio: ['ignore', descriptor, descriptor],
        detached: true,
      },
    );
    closeSync(descriptor);
    await ready(this.#process, management, log);
    return this;
  }

  /** As a machine that loses its power. */
  kill(): void {
    if (this.#process?.pid !== undefined && this.#process.exitCode === null) process.kill(-this.#process.pid, 'SIGKILL');
  }

  async stop(): Promise<void> {
    if (this.#process && this.#process.signalCode === null) await end(this.#process);
  }
}
