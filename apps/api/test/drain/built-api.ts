import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const API = fileURLToPath(new URL('../../', import.meta.url));
const SWC = fileURLToPath(new URL('../../../../node_modules/.bin/swc', import.meta.url));
/** Apart from `dist`, so that a platform that runs from there is left alone. */
const OUT = 'test-results/built';

let built: Promise<unknown> | undefined;
const build = (): Promise<unknown> =>
  (built ??= promisify(execFile)(process.execPath, [SWC, 'src', '-d', OUT, '--strip-leading-paths', '--config-file', '.swcrc'], {
    cwd: API,
  }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The API as it runs in production: its own process, told what to do by signals. */
export class BuiltApi {
  readonly exit: Promise<{ code: number | null; signal: NodeJS.Signals | null; at: number }>;
  output = '';

  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
  ) {
    this.exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal, at: Date.now() })));
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (this.output += part.toString()));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  static async start(entry: 'user' | 'worker', env: Record<string, string>): Promise<BuiltApi> {
    await build();
    const port = await freePort();
    const child = spawn(process.execPath, ['--enable-source-maps', `${OUT}/main.${entry}.js`], {
      cwd: API,
      env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const api = new BuiltApi(port, child);
    for (let i = 0; i < 800; i += 1) {
      const ready = await fetch(`${api.url}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) return api;
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    api.kill();
    throw new Error(`the API did not start: ${api.output}`);
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): void {
    this.child.kill(signal);
  }

  /** For the end of a test that failed. */
  kill(): void {
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
  }
}
