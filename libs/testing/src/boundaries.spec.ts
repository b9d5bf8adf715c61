import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Dependency rules that cannot fail protect nothing: a forbidden import is fed to the real configuration and must be refused,
 * a permitted one must pass.
 */
const root = path.resolve(import.meta.dirname, '../../..');

async function boundaryErrors(project: string, source: string): Promise<string[]> {
  const folder = path.join(root, project, 'src', `boundary-probe-${process.pid}`);
  const file = path.join(folder, 'probe.ts');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, source);
    const eslint = new ESLint({ cwd: root });
    const [result] = await eslint.lintFiles([file]);
    return (result?.messages ?? []).filter((m) => m.ruleId === '@nx/enforce-module-boundaries').map((m) => m.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('dependency rules between projects', () => {
  test.each([
    ['apps/web', '@gps/realm', 'the browser app reaches for the realm tool'],
    ['apps/api', '@gps/ui/button', 'the API reaches for components'],
    ['libs/permissions', '@gps/motorsport', 'the contract depends on something'],
    ['libs/ui', '@gps/testing', 'components depend on test code'],
  ])('%s may not import %s: %s', async (project, name) => {
    const errors = await boundaryErrors(project, `import * as other from '${name}';\nexport const probe = other;\n`);
    expect(errors.join('\n')).toMatch(/only depend on|cannot depend on any libs/);
  });

  test('a permitted import passes', async () => {
    expect(await boundaryErrors('apps/api', `import { isStaff } from '@gps/permissions';\nexport const probe = isStaff;\n`)).toEqual([]);
  });
});
