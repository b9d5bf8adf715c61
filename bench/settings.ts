import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const local = path.join(root, '.local', 'bench');
const basePort = Number(process.env.BENCH_PORT ?? 18400) + Number(process.env.GPS_PORT_OFFSET ?? 0);

/** What the benchmarks may be told by the environment, and where they keep things. */
export const settings = {
  root,
  local,
  /** The harness with the peers; it is not part of this repository. */
  peersDir: process.env.PEERS_DIR ?? path.resolve(root, '../shared/peers'),
  peersWork: process.env.PEERS_WORK ?? path.join(local, 'peers'),
  results: path.join(local, 'results'),
  data: path.join(local, 'data'),
  scale: process.env.BENCH_SCALE ?? 'S',
  /** The harness takes this port and those above it; ours are 200 higher. */
  basePort,
  databasePort: basePort + 1,
  apiPort: basePort + 200,
  issuerPort: basePort + 201,
  redisPort: basePort + 202,
  rounds: process.env.ROUNDS ?? '3',
  seconds: process.env.SECS ?? '2',
  concurrency: 16,
  peers: (process.env.PEERS ?? 'limit,limit-cachedjwt,mercurius,postgraphile,nest-typeorm,nest-sql').split(','),
  operations: (process.env.OPS ?? 'me,homeFeed,post,profile,write').split(','),
};

/** Folder of PostgreSQL's programs, as the harness finds them. */
export function postgresPrograms(): string {
  if (process.env.PG_CONFIG) return path.dirname(process.env.PG_CONFIG);
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(a) - Number(b)) : [];
  const found = versions
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
    .find((folder) => existsSync(path.join(folder, 'pg_config')));
  if (!found) throw new Error('PostgreSQL’s server programs were not found. Install the package postgresql, or set PG_CONFIG.');
  return found;
}
