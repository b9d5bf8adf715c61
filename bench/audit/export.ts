import path from 'node:path';
import pg from 'pg';
import { settings } from '../settings.ts';

interface Built {
  readonly Database: new (source: unknown) => unknown;
  readonly AuditSearchRepository: new (database: unknown) => unknown;
  readonly AuditExport: new (...parts: unknown[]) => {
    lines(actor: unknown, file: unknown, after: string | null): AsyncIterable<string>;
  };
}

const ROWS = 1_000_000;
/** How much the process may grow while the file does. */
const MOST_MB = 64;
const EVERY = 100;
const ANY = {
  ...{ actorId: null, onBehalfOf: null, action: null, area: null, subjectId: null, address: null, sessionId: null, requestId: null },
  ...{ text: null, from: null, to: null },
};

const load = async (): Promise<Built> => {
  const from = (file: string): Promise<object> => import(path.join(settings.root, 'apps/api/dist', file));
  const parts = await Promise.all([
    from('platform/database/database.js'),
    from('features/audit-log/audit-search.repository.js'),
    from('features/audit-log/audit-export.js'),
  ]);
  return Object.assign({}, ...parts) as Built;
};

/** A file of a million rows through the API's own code, to nowhere. Answers false if memory grew with it. */
export async function measureExport(url: string): Promise<boolean> {
  const { Database, AuditSearchRepository, AuditExport } = await load();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const search = new AuditSearchRepository(new Database({ driver: { master: pool } }));
  const nothing = { transaction: () => Promise.resolve() };
  const file = new AuditExport({ auditExportRows: ROWS }, nothing, null, null, null, search, null, null);
  const began = performance.now();
  let [bytes, parts] = [0, 0];
  const memory: number[] = [];
  for await (const part of file.lines(null, { id: '', format: 'CSV', criteria: ANY, upTo: '9000000000000000000' }, null)) {
    bytes += Buffer.byteLength(part);
    parts += 1;
    if (parts % EVERY === 0) memory.push(process.memoryUsage().rss / 1024 / 1024);
  }
  await pool.end();
  const seconds = (performance.now() - began) / 1000;
  const middle = (of: readonly number[]): number => [...of].sort((x, y) => x - y)[Math.floor(of.length / 2)] ?? 0;
  // Garbage comes and goes by some tens of MB; what counts is that a long file ends as it began.
  const grown = middle(memory.slice(-3)) - middle(memory.slice(0, 3));
  console.log(
    `Export: ${ROWS} rows, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s (${Math.round(ROWS / seconds)} rows a second); memory at each tenth: ${memory.map(Math.round).join(', ')} MB.`,
  );
  return grown < MOST_MB;
}
