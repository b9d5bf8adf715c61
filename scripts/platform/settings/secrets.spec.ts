import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSecrets } from './secrets.ts';

const mode = (file: string): number => fs.statSync(file).mode & 0o777;

describe('secrets', () => {
  let dir: string;
  let file: string;

  beforeEach(() => {
    dir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'secrets-')), 'secrets');
    file = path.join(dir, 'secrets.json');
  });
  afterEach(() => fs.rmSync(path.dirname(dir), { recursive: true }));

  it('are made at the first start and stay', () => {
    const first = loadSecrets(dir, {});
    expect(loadSecrets(dir, {})).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
  });

  it('can be read by their owner only, even after somebody opened them up', () => {
    loadSecrets(dir, {});
    expect([mode(dir), mode(file)]).toEqual([0o700, 0o600]);
    fs.chmodSync(dir, 0o755);
    fs.chmodSync(file, 0o644);
    loadSecrets(dir, {});
    expect([mode(dir), mode(file)]).toEqual([0o700, 0o600]);
  });

  it('of the environment win and are not written down', () => {
    const given = loadSecrets(dir, { GPS_WEB_CLIENT_SECRET: 'from-outside' });
    expect(given.GPS_WEB_CLIENT_SECRET).toBe('from-outside');
    expect(fs.readFileSync(file, 'utf8')).not.toContain('from-outside');
  });

  it('that are new in a later version join the kept ones', () => {
    const { GPS_DEMO_PASSWORD, ...older } = loadSecrets(dir, {});
    fs.writeFileSync(file, JSON.stringify(older));
    const now = loadSecrets(dir, {});
    expect(now).toMatchObject(older);
    expect(now.GPS_DEMO_PASSWORD).not.toBe(GPS_DEMO_PASSWORD);
  });

  it('in a broken file stop the start with what to do', () => {
    loadSecrets(dir, {});
    fs.writeFileSync(file, '{"half');
    expect(() => loadSecrets(dir, {})).toThrow('is no readable JSON');
  });

  it('meet the password policy and are base32 for authenticators', () => {
    const { GPS_DEMO_PASSWORD, GPS_DEMO_TOTP_SECRET } = loadSecrets(dir, {});
    expect(GPS_DEMO_PASSWORD).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^A-Za-z0-9]).{12,72}$/);
    expect(GPS_DEMO_TOTP_SECRET).toMatch(/^[A-Z2-7]{32}$/);
  });
});
