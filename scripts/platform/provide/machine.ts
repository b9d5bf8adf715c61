import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const isRoot = process.getuid?.() === 0;

export const findProgram = (name: string): string | null => {
  const dirs = [...(process.env['PATH'] ?? '').split(':'), '/usr/local/bin', '/usr/bin', '/usr/sbin', '/sbin'];
  const found = dirs.map((dir) => path.join(dir, name)).find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  return found ?? null;
};

/** What a program prints on both channels (java tells its version on the second), or null when it fails. */
export const outputOf = async (command: string, args: string[], timeout = 20_000): Promise<string | null> => {
  try {
    const { stdout, stderr } = await run(command, args, { timeout });
    return `${stdout}${stderr}`;
  } catch {
    return null;
  }
};

/** An account without rights, lent to servers that refuse to run as root. */
export const unprivilegedUser = (): { uid: number; gid: number } | undefined => {
  if (!isRoot) return undefined;
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('nobody:'));
  const fields = line?.split(':') ?? [];
  return { uid: Number(fields[2] ?? 65_534), gid: Number(fields[3] ?? 65_534) };
};
