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
  const seen = parse(run.stdout) as { services: Record<string, { environment?: Record<string, string> }> };
  const wanted = readComposeFile(variables);
  const withoutProfile = Object.keys(wanted).filter((name) => !['seed', 'demo-accounts'].includes(name));
  expect(Object.keys(seen.services).toSorted()).toEqual(expect.arrayContaining(withoutProfile.toSorted()));
  for (const name of withoutProfile) expect(seen.services[name]?.environment ?? {}).toEqual(wanted[name]?.environment ?? {});
});
