import { spawnSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { findProgram } from '../provide/machine.ts';
import { inWorkspace } from '../settings/workspace.ts';
import { composeEnvironment } from './environment.ts';
import { examplePlatform } from './example-platform.ts';
import { readComposeFile } from './read-compose-file.ts';

const validator = findProgram('docker-compose');
const withValidator = validator ? it : it.skip;

withValidator('docker-compose config takes the file and sees the services that the comparison saw', () => {
  const variables = composeEnvironment(examplePlatform());
  const run = spawnSync(validator ?? '', ['--file', inWorkspace('docker-compose.yml'), 'config'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const seen = parse(run.stdout) as { services: Record<string, { environment?: Record<string, string | null> }> };
  const wanted = readComposeFile(variables);
  const withoutProfile = Object.keys(wanted).filter((name) => !['seed', 'demo-accounts'].includes(name));
  expect(Object.keys(seen.services).toSorted()).toEqual(expect.arrayContaining(withoutProfile.toSorted()));
  for (const name of withoutProfile) expect(given(seen.services[name]?.environment ?? {})).toEqual(wanted[name]?.environment ?? {});
});

/** The validator shows a name that nobody gave a value as null; an engine leaves it out. */
function given(environment: Record<string, string | null>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== null));
}
