import type { Command } from 'commander';
import { withDatabase } from '../postgres/connect.ts';
import { newKey, publicKey, readAnchors } from './anchors.ts';
import { verifyExport } from './verify-export.ts';
import { type Verdict, verifyTrail } from './verify-trail.ts';

interface VerifyOptions {
  readonly anchors?: string;
  readonly publicKey?: string;
  readonly json?: boolean;
  readonly export?: string;
}

/** 1 is for what could not be looked at. */
const BROKEN = 2;

/** `gps audit ...`: the audit trail. */
export function registerAuditCommands(program: Command): void {
  const audit = program.command('audit').description('The audit trail');
  audit
    .command('verify')
    .description(
      'Recompute the hash chain and compare it with the heads that were anchored outside the database. Ends with 0 if it holds, 2 if not',
    )
    .option('--anchors <dir>', 'folder of the anchors; AUDIT_ANCHOR_DIR when left out, no comparison without either')
    .option('--public-key <hex>', 'key that the anchors must be signed with; from AUDIT_ANCHOR_KEY when left out')
    .option('--export <file>', 'first look whether this file is an export as it was handed out')
    .option('--json', 'print the verdict as JSON')
    .action(async ({ anchors: dir = process.env['AUDIT_ANCHOR_DIR'], publicKey: key, json, export: file }: VerifyOptions) => {
      if (file !== undefined) await reportExport(file);
      const began = performance.now();
      const anchors = dir ? await readAnchors(dir, publicKey({ publicKey: key, seed: process.env['AUDIT_ANCHOR_KEY'] })) : null;
      const verdict = await withDatabase((client) => verifyTrail(client, anchors ?? undefined));
      if (verdict.broken) process.exitCode = BROKEN;
      const seconds = (performance.now() - began) / 1000;
      if (json) return console.log(JSON.stringify({ ok: verdict.broken === null, ...verdict, anchors: anchors?.size ?? null, seconds }));
      for (const line of inWords(verdict, anchors?.size ?? null, seconds)) console.log(line);
    });
  audit
    .command('key')
    .description('Make a key for the anchors: the secret half for AUDIT_ANCHOR_KEY, the public half for whoever verifies')
    .action(() => {
      const { seed, publicKey: shown } = newKey();
      console.log(`AUDIT_ANCHOR_KEY=${seed}\npublic key: ${shown}`);
    });
}

async function reportExport(file: string): Promise<void> {
  const { manifest, broken } = await withDatabase((client) => verifyExport(client, file));
  if (broken) process.exitCode = BROKEN;
  console.error(
    broken ?? `${manifest.rows} rows as they were handed out${manifest.truncated ? `; there are more before ${manifest.oldest}` : ''}.`,
  );
}

function inWords({ broken, entries, head, anchorsMet }: Verdict, anchors: number | null, seconds: number): string[] {
  const took = `${seconds.toFixed(1)} s`;
  if (broken) return [`Entry ${broken.seq} ${broken.why}.`, `${entries} entries before it hold. ${took}.`];
  const compared =
    anchors === null ? 'Not compared with anchors: taking the newest entries away would not show.' : `${anchorsMet} anchors met.`;
  return [`${entries} entries hold.`, compared, head ? `Head: entry ${head.seq}, ${head.hash}.` : 'The trail is empty.', `${took}.`];
}
