import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

const started = new Set<ChildProcess>();
process.on('exit', () => started.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** A program that runs beside the benchmark and ends with it at the latest. */
export function startProgram(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, options);
  started.add(child);
  child.on('exit', () => started.delete(child));
  return child;
}

/** Runs a program to its end; throws with what it wrote last when it fails. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { input?: string; quiet?: boolean } = {},
): Promise<string> {
  const { input, quiet, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = startProgram(command, args, { ...rest, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let all = '';
    child.stdout?.on('data', (chunk: Buffer) => ((output += chunk.toString()), (all += chunk.toString())));
    child.stderr?.on('data', (chunk: Buffer) => {
      all += chunk.toString();
      if (!quiet) process.stderr.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${command} ended with ${code}: ${all.slice(-1500)}`))));
    child.stdin?.end(input ?? '');
  });
}

export async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Waits until `ready` says so. */
export async function waitFor(what: string, ready: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if (await ready().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`${what} was not ready within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
