import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Build, buildUnlessBuilt } from './build-stamp.ts';

describe('a build', () => {
  let dir: string;
  let runs: number;
  const at = (...parts: string[]): string => path.join(dir, ...parts);
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), text);
  };
  const build = (versions = '24'): Build => ({
    inputs: { paths: [at('src')], versions },
    outputs: [at('out'), at('out/server.js')],
    stamp: at('stamp'),
  });
  const compile = async (): Promise<void> => {
    runs += 1;
    write('out/server.js', `built from ${fs.readFileSync(at('src/main.ts'), 'utf8')}`);
    write('out/chunks/1.js', 'chunk');
  };
  const run = (work = compile, versions?: string): Promise<boolean> => buildUnlessBuilt(build(versions), work);

  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'build-'));
    runs = 0;
    write('src/main.ts', 'one');
  });
  afterEach(() => fs.rmSync(dir, { recursive: true }));

  it('of the same sources is done once', async () => {
    expect([await run(), await run(), await run()]).toEqual([true, false, false]);
    expect(runs).toBe(1);
  });

  it.each<[string, () => void]>([
    ['a source changed', () => write('src/main.ts', 'two')],
    ['a source came', () => write('src/deep/more.ts', '')],
    ['what was built is gone', () => fs.rmSync(at('out'), { recursive: true })],
    ['a file of it is gone', () => fs.rmSync(at('out/chunks/1.js'))],
    ['a file of it was cut off', () => fs.truncateSync(at('out/server.js'), 3)],
    ['something else was built over it', () => write('out/chunks/2.js', 'chunk')],
    ['its stamp is half written', () => fs.truncateSync(at('stamp'), 40)],
  ])('is done again when %s', async (_, change) => {
    await run();
    change();
    expect(await run()).toBe(true);
    expect(await run()).toBe(false);
  });

  it('is done again under another version of Node', async () => {
    await run();
    expect(await run(compile, '25')).toBe(true);
  });

  it('does not mind what a server keeps beside it, or what tools write into the sources', async () => {
    await run();
    write('out/cache/page.json', '{}');
    write('src/tsconfig.tsbuildinfo', '{}');
    expect(await run()).toBe(false);
  });

  it('that failed is none, although all files are there and the last one was good', async () => {
    await run();
    write('src/main.ts', 'broken');
    const failing = async (): Promise<void> => {
      await compile();
      throw new Error('error TS1005');
    };
    await expect(run(failing)).rejects.toThrow('TS1005');
    write('src/main.ts', 'one');
    expect(await run()).toBe(true);
  });

  it('that was killed is none: its stamp is gone before it begins', async () => {
    await run();
    write('src/main.ts', 'two');
    let stampDuring = true;
    await run(async () => {
      stampDuring = fs.existsSync(at('stamp'));
      await compile();
    });
    expect(stampDuring).toBe(false);
  });

  it('that ended well without its output is a failure', async () => {
    await expect(run(async () => write('out/chunks/1.js', 'half'))).rejects.toThrow('left out');
    expect(fs.existsSync(at('stamp'))).toBe(false);
  });

  it('during which a source was edited is done again', async () => {
    await run(async () => {
      await compile();
      write('src/main.ts', 'edited');
    });
    expect(await run()).toBe(true);
  });
});
