import pg from 'pg';
import fs from 'node:fs';
import { writeFileWhole } from '../process/whole-file.ts';
import { inLocal } from '../settings/workspace.ts';

/** Names this very database: another server, or the same one set up anew, is another name. */
const databaseName = async (ownerUrl: string): Promise<string> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const answer = await client.query<{ name: string }>(
      "SELECT (SELECT system_identifier FROM pg_control_system()) || '-' || oid AS name FROM pg_database WHERE datname = current_database()",
    );
    return answer.rows[0]?.name ?? 'unknown';
  } finally {
    await client.end();
  }
};

/** Does the work unless it was done on this database with the same inputs. Noted only after it went to the end. */
export const oncePerDatabase = async (ownerUrl: string, task: string, inputs: string, work: () => Promise<void>): Promise<boolean> => {
  const file = inLocal('run', 'done', `${await databaseName(ownerUrl)}-${task}`);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === inputs) return false;
  await work();
  writeFileWhole(file, inputs);
  return true;
};
