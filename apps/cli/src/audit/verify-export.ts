import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Client } from 'pg';
import { CliError } from '../cli-error.ts';

interface Manifest {
  readonly export: string;
  readonly rows: number;
  readonly sha256: string;
  readonly truncated: boolean;
  readonly oldest: string | null;
}

export interface ExportVerdict {
  readonly manifest: Manifest;
  /** null: the file is as it left, and the trail says so. */
  readonly broken: string | null;
}

const CSV_MANIFEST = /^"#manifest","(.*)"\r?$/s;

/** The SHA-256 of all lines but the last, and what the last one says. Read as it comes, however large the file is. */
async function sumOf(path: string): Promise<{ sha256: string; last: string }> {
  const sha = createHash('sha256');
  let last: Buffer | null = null;
  let held: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
      if (last) sha.update(last);
      last = Buffer.concat([...held, chunk.subarray(begin, end + 1)]);
      held = [];
      begin = end + 1;
    }
    held.push(Buffer.from(chunk.subarray(begin)));
  }
  return { sha256: sha.digest('hex'), last: last?.toString('utf8') ?? '' };
}

function manifestOf(line: string): Manifest {
  try {
    const quoted = CSV_MANIFEST.exec(line.trimEnd())?.[1];
    const found = JSON.parse(quoted === undefined ? line : quoted.replaceAll('""', '"')) as Manifest & { manifest?: Manifest };
    const manifest = found.manifest ?? found;
    if (typeof manifest.sha256 === 'string' && typeof manifest.export === 'string') return manifest;
  } catch {
    // Said below: a file that was broken off ends in the middle of anything.
  }
  throw new CliError('The last line is no manifest: the file was broken off, or is no export of the audit trail.');
}

/** Whether a file is what the platform handed out: its sum against its own last line, and against the row the trail has of it. */
export async function verifyExport(client: Client, path: string): Promise<ExportVerdict> {
  const { sha256, last } = await sumOf(path);
  const manifest = manifestOf(last);
  if (manifest.sha256 !== sha256) return { manifest, broken: 'The file was changed after it was handed out.' };
  const { rowCount } = await client.query(
    `SELECT 1 FROM audit_log WHERE subject_id = $1 AND action = 'audit.export_finished' AND details->>'sha256' = $2`,
    [manifest.export, sha256],
  );
  return { manifest, broken: rowCount ? null : 'The audit trail knows of no such file.' };
}
