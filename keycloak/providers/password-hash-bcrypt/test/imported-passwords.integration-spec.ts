import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { CLIENTS, authorization, signInByForm } from '../../../realm/test/authorization.ts';
import { freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';

const GO = '$2a$10$j7dOs6oUIpUbCVXJx4OVbe9cWr9jlHxEVyX1HwlPRGJiiGNl9gYRq';
const LIBXCRYPT = '$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm';
/** Of 80 bytes, of which Go used the first 72. */
const LONG = '$2a$04$Q0xCxtPQO/gLl/j.z8zVp.K2skp3/QoyNyzdHk4M1i0iopTCMuVf.';
const DIGITS = '0123456789'.repeat(8);

let api: AdminApi;
beforeAll(async () => {
  api = await freshRealm();
});

async function importPerson(username: string, hash: string, path = '/users'): Promise<void> {
  const [existing] = await api.get<{ id: string }[]>(`/users?exact=true&username=${username}`);
  if (existing) await api.delete(`/users/${existing.id}`);
  const credentials = [
    {
      type: 'password',
      credentialData: JSON.stringify({ hashIterations: 10, algorithm: 'bcrypt' }),
      secretData: JSON.stringify({ value: hash }),
    },
  ];
  const person = { username, email: `${username}@fans.example`, emailVerified: true, enabled: true, credentials };
  await api.post(path, path === '/users' ? person : { ifResourceExists: 'FAIL', users: [person] });
}

async function comesIn(username: string, password: string): Promise<boolean> {
  const visitor = await signInByForm(await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url), username, password);
  return visitor.left?.searchParams.has('code') ?? false;
}

async function algorithm(username: string): Promise<string> {
  const [person] = await api.get<{ id: string }[]>(`/users?exact=true&username=${username}`);
  const [credential] = await api.get<{ credentialData: string }[]>(`/users/${person?.id}/credentials`);
  return (JSON.parse(credential?.credentialData ?? '{}') as { algorithm: string }).algorithm;
}

describe('imported bcrypt hashes', () => {
  it.each([
    ['2a', GO, 'Monza-1988-Ferrari'],
    ['2b', `$2b${LIBXCRYPT}`, 'Spa-Francorchamps'],
    ['2y', `$2y${LIBXCRYPT}`, 'Spa-Francorchamps'],
  ])('let the owner of a %s hash in and become argon2', async (form, hash, password) => {
    const username = `imported_${form}`;
    await importPerson(username, hash);
    expect(await comesIn(username, `${password}!`)).toBe(false);
    expect(await algorithm(username)).toBe('bcrypt');
    expect(await comesIn(username, password)).toBe(true);
    expect(await algorithm(username)).toBe('argon2');
    expect(await comesIn(username, password)).toBe(true);
    expect(await comesIn(username, `${password}!`)).toBe(false);
  });

  it('arrive by partial import as well', async () => {
    await importPerson('imported_part', GO, '/partialImport');
    expect(await comesIn('imported_part', 'Monza-1988-Ferrari')).toBe(true);
  });

  it('count the first 72 bytes as the source did', async () => {
    await importPerson('imported_long', LONG);
    expect(await comesIn('imported_long', DIGITS.slice(0, 71))).toBe(false);
    expect(await comesIn('imported_long', DIGITS)).toBe(true);
    expect(await comesIn('imported_long', DIGITS)).toBe(true);
  });

  it.each([
    ['no hash', 'Monza-1988-Ferrari'],
    ['a broken form', `$2x${LIBXCRYPT}`],
    ['a cut hash', GO.slice(0, -1)],
    ['a cost that would take years', GO.replace('$10$', '$31$')],
    ['nothing', ''],
  ])('that are %s let nobody in, quickly and with the usual words', async (_, hash) => {
    await importPerson('imported_bad', hash);
    const begun = Date.now();
    const visitor = await signInByForm(
      await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url),
      'imported_bad',
      'Monza-1988-Ferrari',
    );
    expect(Date.now() - begun).toBeLessThan(5000);
    expect(visitor.status).toBe(200);
    expect(visitor.asksFor('password')).toBe(true);
    expect(await comesIn('imported_bad', '')).toBe(false);
  });

  it('count wrong guesses like any other password', async () => {
    await importPerson('imported_guess', GO);
    for (let guess = 0; guess < 5; guess++) await comesIn('imported_guess', `Guess-${guess}`);
    expect(await comesIn('imported_guess', 'Monza-1988-Ferrari')).toBe(false);
  });
});

/** Real rows of another system, when they are at hand: GPS_SUPABASE_SAMPLE names the folder. */
const sample = process.env['GPS_SUPABASE_SAMPLE'] ?? path.resolve(import.meta.dirname, '../../../../../shared/data/supabase');
const present = existsSync(path.join(sample, 'passwords.csv'));

(present ? describe : describe.skip)('a sample of a Supabase project', () => {
  it('comes in with the passwords of before', async () => {
    const dump = readFileSync(path.join(sample, 'dump_copy.sql'), 'utf8').split('\n');
    const rows = readFileSync(path.join(sample, 'passwords.csv'), 'utf8').trim().split('\n').slice(1);
    const known = rows
      .map((line) => /^(?<id>[^,]+),[^,]*,(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",]+)),yes$/.exec(line)?.groups)
      .flatMap((row) => {
        const user = dump.find((line) => row !== undefined && line.includes(`\t${row['id']}\t`));
        const hash = user?.match(/\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}/)?.[0];
        const password = row?.['plain'] ?? row?.['quoted']?.replaceAll('""', '"');
        return hash && password ? [{ hash, password }] : [];
      })
      .toSorted((a, b) => Number(a.hash.startsWith('$2a$10')) - Number(b.hash.startsWith('$2a$10')))
      .slice(0, 15);
    expect(known.length).toBeGreaterThan(5);
    for (const [at, { hash, password }] of known.entries()) {
      await importPerson(`sample_${at}`, hash);
      expect([hash, await comesIn(`sample_${at}`, password)]).toEqual([hash, true]);
    }
  });
});
