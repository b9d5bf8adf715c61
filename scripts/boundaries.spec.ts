import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inWorkspace } from './platform/settings/workspace.ts';

const bin = (name: string): string => inWorkspace('node_modules', '.bin', name);
const environment = {
  ...process.env,
  NODE_OPTIONS: '',
  PATH: `${inWorkspace('node_modules', '.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
};

const RULE = '@nx/enforce-module-boundaries';

/** One process for all texts: loading the project graph takes longer than reading them. */
const LINTER = `
import { ESLint } from 'eslint';
const eslint = new ESLint();
const cases = JSON.parse(process.argv[1]);
const answers = [];
for (const { file, text } of cases) {
  const [result] = await eslint.lintText(text, { filePath: file });
  answers.push(result.messages.map((message) => message.ruleId));
}
console.log(JSON.stringify(answers));
`;

/** The rules that the real settings break on each text, as if it stood in that file. */
const brokenRules = (cases: { file: string; text: string }[]): string[][] => {
  const args = ['--input-type=module', '--eval', LINTER, JSON.stringify(cases)];
  const run = spawnSync(process.execPath, args, { cwd: inWorkspace(), encoding: 'utf8', env: environment });
  return JSON.parse(run.stdout) as string[][];
};

const importOf = (name: string): string => `import * as something from '${name}';\nexport const seen = something;\n`;

describe('boundaries between projects', () => {
  const forbidden: [file: string, name: string][] = [
    ['apps/web/src/forbidden.ts', '@gps/realm'],
    ['apps/admin/src/forbidden.ts', '@gps/testing'],
    ['libs/permissions/src/forbidden.ts', '@gps/motorsport'],
    ['libs/ui/src/forbidden.ts', '@gps/realm'],
    ['apps/api/src/forbidden.ts', '@gps/ui/button'],
  ];
  const allowed: [string, string] = ['apps/web/src/allowed.ts', '@gps/permissions'];
  let answers: Record<string, string[]>;

  beforeAll(() => {
    // The rule reads the graph that Nx stored last.
    expect(spawnSync(bin('nx'), ['show', 'projects'], { cwd: inWorkspace(), encoding: 'utf8', env: environment }).status).toBe(0);
    const cases = [...forbidden, allowed].map(([file, name]) => ({ file, text: importOf(name) }));
    const broken = brokenRules(cases);
    answers = Object.fromEntries(cases.map(({ file }, index) => [file, broken[index] ?? []]));
  }, 120_000);

  it.each(forbidden)('refuse that %s imports %s', (file, _name) => {
    expect(answers[file]).toContain(RULE);
  });

  it('let an application import what it may', () => {
    expect(answers[allowed[0]]).not.toContain(RULE);
  });
});
