import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const app = path.resolve(import.meta.dirname, '../../..');

test('types and trusted documents are those that the schema and our operations make', () => {
  const codegen = path.join(app, '../../node_modules/.bin/graphql-codegen');
  const { status, stdout, stderr } = spawnSync(codegen, ['--config', 'codegen.ts', '--check'], { cwd: app, encoding: 'utf8' });
  const told = `${stdout}${stderr}`.split('stale files were detected:')[1] ?? `${stdout}${stderr}`;
  expect(status === 0 ? 'as generated' : `npm run codegen was not run: ${told.trim()}`).toBe('as generated');
}, 120_000);
