import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const source = path.join(import.meta.dirname, 'bootstrap.mjs');

/** Stands in for npm: counts its calls and installs a "pinned Node" that tells what it was asked to run. */
const fakeNpm = `#!/bin/sh
echo called >> "$(dirname "$0")/../npm-calls"
[ -f "$(dirname "$0")/../npm-fails" ] && exit 7
mkdir -p node_modules/.bin
printf '#!/bin/sh\\ntrap "exit 5" TERM\\necho "pinned: $*"\\n[ "$3" = wait ] && for i in $(seq 100); do sleep 0.1; done\\nexit 3\\n' > node_modules/.bin/node
chmod +x node_modules/.bin/node
`;

describe('the entry of every command', () => {
  let clone: string;
  const inClone = (...parts: string[]): string => path.join(clone, ...parts);
  const environment = () => ({ ...process.env, PATH: `${inClone('bin')}:${process.env['PATH'] ?? ''}` });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [inClone('scripts', 'bootstrap.mjs'), ...args], { env: environment(), encoding: 'utf8' });
  const npmCalls = (): number =>
    fs.existsSync(inClone('npm-calls')) ? fs.readFileSync(inClone('npm-calls'), 'utf8').trim().split('\n').length : 0;

  beforeEach(() => {
    clone = fs.mkdtempSync(path.join(os.tmpdir(), 'bootstrap-'));
    fs.mkdirSync(inClone('scripts'));
    fs.mkdirSync(inClone('bin'));
    fs.copyFileSync(source, inClone('scripts', 'bootstrap.mjs'));
    fs.writeFileSync(inClone('package-lock.json'), '{"version":1}');
    fs.writeFileSync(inClone('bin', 'npm'), fakeNpm, { mode: 0o755 });
  });
  afterEach(() => fs.rmSync(clone, { recursive: true }));

  it('installs in a fresh clone and goes on under the pinned Node, with its exit code', () => {
    const { stdout, status } = run('start', '--detach');
    expect(stdout).toContain('node_modules is missing');
    expect(stdout).toMatch(/pinned: .*scripts\/start\.ts --detach/);
    expect(status).toBe(3);
  });

  it('does not install twice, but again when the lock changed', () => {
    run('start');
    run('start');
    expect(npmCalls()).toBe(1);
    fs.writeFileSync(inClone('package-lock.json'), '{"version":2}');
    expect(run('start').stdout).toContain('package-lock.json changed');
    expect(npmCalls()).toBe(2);
  });

  it.each(['status', 'stop', 'reset'])('leaves the packages of a running platform alone for %s', (command) => {
    run('start');
    fs.writeFileSync(inClone('package-lock.json'), '{"version":2}');
    expect(run(command).stdout).toContain(`pinned: `);
    expect(npmCalls()).toBe(1);
  });

  it('installs again after an install that was killed half-way', () => {
    fs.mkdirSync(inClone('node_modules', '.bin'), { recursive: true });
    fs.writeFileSync(inClone('node_modules', '.bin', 'node'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    run('start');
    expect(npmCalls()).toBe(1);
  });

  it('says in one line what to do when the install fails, and tries again next time', () => {
    fs.writeFileSync(inClone('npm-fails'), '');
    const { stderr, status } = run('start');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      '✗ Packages: npm ci ended with code 7. Check the network and free disk space, then run the same command again.',
    );
    fs.rmSync(inClone('npm-fails'));
    expect(run('start').status).toBe(3);
  });

  it('refuses an unknown command before it installs anything', () => {
    const { stderr, status } = run('fly');
    expect(status).toBe(1);
    expect(stderr).toContain('Unknown command "fly"');
    expect(npmCalls()).toBe(0);
  });

  it('passes signals on and answers with what the command made of them', async () => {
    run('start');
    const child = spawn(process.execPath, [inClone('scripts', 'bootstrap.mjs'), 'start', 'wait'], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([5, null]);
  });
});
