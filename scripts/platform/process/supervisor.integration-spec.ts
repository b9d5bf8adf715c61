import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Service } from './service.ts';

// The folder is read once, when the modules are loaded.
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'supervisor-'));
process.env['GPS_LOCAL_DIR'] = dir;
const { Supervisor } = await import('./supervisor.ts');
const { endOrphans } = await import('./orphans.ts');
const { recordedProcesses, recordProcess } = await import('./records.ts');
const { identify, isAlive } = await import('./proc-table.ts');
const { freePort } = await import('./free-port.ts');
const { isHealthy } = await import('./health.ts');

const server = (port: number): string =>
  `require('http').createServer((q, s) => { if (q.url === '/die') { console.log('last words'); process.exit(9); } s.end('ok'); }).listen(${port}, '127.0.0.1')`;

const service = async (name: string, program?: string): Promise<Service & { url: string }> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return {
    name,
    command: process.execPath,
    args: ['-e', program ?? server(port)],
    cwd: dir,
    env: {},
    health: { kind: 'http', url },
    patienceSeconds: 10,
    url,
  };
};

const eventually = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 100 && !(await condition()); i++) await sleep(100);
  expect(await condition()).toBe(true);
};

describe('supervision', () => {
  afterEach(async () => void (await endOrphans()));
  afterAll(() => fs.rmSync(dir, { recursive: true }));

  it('starts a part, waits for its health and ends it', async () => {
    const supervisor = new Supervisor();
    const part = await service('part');
    await supervisor.start(part);
    const [record] = recordedProcesses();
    expect(record?.name).toBe('part');
    await supervisor.stop();
    expect(await isHealthy(part.health)).toBe(false);
    expect(recordedProcesses()).toEqual([]);
  });

  it('fails the start of a part that ends, with its last lines', async () => {
    const supervisor = new Supervisor();
    const failing = await service('failing', "console.error('no such setting'); process.exit(4)");
    await expect(supervisor.start(failing)).rejects.toThrow('failing ended with exit code 4: no such setting');
    await supervisor.stop();
  });

  it('starts a part again that dies later', async () => {
    const supervisor = new Supervisor();
    const part = await service('dying');
    await supervisor.start(part);
    supervisor.settle();
    const first = recordedProcesses()[0]?.pid;
    await fetch(`${part.url}/die`).catch(() => undefined);
    await eventually(async () => (await isHealthy(part.health)) && recordedProcesses()[0]?.pid !== first);
    await supervisor.stop();
  });
});

describe('after kill -9', () => {
  const strangers: ChildProcess[] = [];
  afterEach(() => strangers.splice(0).forEach((child) => child.kill('SIGKILL')));

  it('orphans are known by pid and start time, and ended with their own children', async () => {
    // The part has a child of its own, and its supervisor is gone: nobody but the records knows it.
    const program = "require('child_process').spawn('sleep', ['300']); setInterval(() => {}, 1000)";
    const child = spawn(process.execPath, ['-e', program], { detached: true, stdio: 'ignore' });
    strangers.push(child);
    recordProcess('orphan', child.pid ?? 0, { stopSignal: 'SIGTERM', health: null });
    await sleep(300);
    expect(await endOrphans()).toEqual(['orphan']);
    expect(recordedProcesses()).toEqual([]);
    expect(identify(child.pid ?? 0)).toBeNull();
  });

  it('a process that merely has the pid of a recorded one is left alone', async () => {
    const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
    strangers.push(child);
    await once(child, 'spawn');
    const identity = identify(child.pid ?? 0);
    fs.mkdirSync(path.join(dir, 'run'), { recursive: true });
    fs.writeFileSync(
      path.join(dir, 'run', 'stale.json'),
      JSON.stringify({ name: 'stale', pid: child.pid, started: 'another-boot:1', stopSignal: 'SIGTERM', health: null }),
    );
    expect(await endOrphans()).toEqual([]);
    expect(identity && isAlive(identity)).toBe(true);
  });

  it('one that died before it was recorded is known by its mark', async () => {
    const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore', env: { ...process.env, GPS_STARTED_FROM: dir } });
    strangers.push(child);
    await once(child, 'spawn');
    await eventually(() => fs.readFileSync(`/proc/${child.pid}/environ`, 'utf8').includes(dir));
    await endOrphans();
    expect(identify(child.pid ?? 0)).toBeNull();
  });

  it('half-written records are ignored', async () => {
    fs.mkdirSync(path.join(dir, 'run'), { recursive: true });
    fs.writeFileSync(path.join(dir, 'run', 'half.json'), '{"name":"ha');
    expect(await endOrphans()).toEqual([]);
  });
});
