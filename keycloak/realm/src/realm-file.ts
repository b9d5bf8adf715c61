import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isObject, type JsonObject } from './json.ts';

export const REALM_FILE = fileURLToPath(new URL('../../../realm-export.json', import.meta.url));

export async function readRealmFile(path: string = REALM_FILE): Promise<JsonObject> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is no readable realm file: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (!isObject(parsed)) throw new Error(`${path} is no readable realm file: a JSON object is expected`);
  return parsed;
}
