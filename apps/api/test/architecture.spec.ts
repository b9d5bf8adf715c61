import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Names of the rules that a tree of files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gps-architecture-'));
  folders.push(folder);
  const all = {
    'node_modules/typeorm/package.json': '{"name":"typeorm","main":"index.js"}',
    'node_modules/typeorm/index.js': 'export class DataSource {}',
    'package.json': '{"type":"module","dependencies":{"typeorm":"1"}}',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { doNotFollow, exclude, enhancedResolveOptions, tsPreCompilationDeps } = rules.options;
  const options = {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
    doNotFollow,
    exclude,
    tsPreCompilationDeps,
    enhancedResolveOptions,
  } as unknown as ICruiseOptions;
  const { output } = await cruise(['src'], options);
  return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))];
}

const export1 = 'export const x = 1;';
const from = (path: string): string => `import { x } from '${path}';\nexport const y = x;`;

describe('a forbidden import is refused', () => {
  test.each<[string, Record<string, string>]>([
    [
      'no-circular',
      {
        'src/platform/a.ts': `import { y } from './b.js';\nexport const x = y;`,
        'src/platform/b.ts': `import { x } from './a.js';\nexport const y = x;`,
      },
    ],
    ['no-unresolvable', { 'src/platform/a.ts': from('./missing.js') }],
    ['config-stands-alone', { 'src/config/a.ts': from('../platform/b.js'), 'src/platform/b.ts': export1 }],
    ['platform-knows-no-feature', { 'src/platform/a.ts': from('../features/posts/index.js'), 'src/features/posts/index.ts': export1 }],
    [
      'features-through-index',
      { 'src/features/feed/a.ts': from('../posts/posts.service.js'), 'src/features/posts/posts.service.ts': export1 },
    ],
    [
      'specs-start-whole-features',
      {
        'src/features/feed/a.integration-spec.ts': from('../posts/posts.service.js'),
        'src/features/posts/posts.service.ts': export1,
      },
    ],
    ['features-know-no-entry-point', { 'src/features/feed/a.ts': from('../../user-api.module.js'), 'src/user-api.module.ts': export1 }],
    [
      'only-repositories-touch-the-database',
      { 'src/features/feed/feed.service.ts': `import { DataSource } from 'typeorm';\nexport const y = DataSource;` },
    ],
    [
      'members-see-no-staff-resolver',
      {
        'src/user-api.module.ts': from('./features/feed/index.js'),
        'src/features/feed/index.ts': from('./feed.admin-resolver.js'),
        'src/features/feed/feed.admin-resolver.ts': export1,
      },
    ],
    [
      'only-config-reads-zod-settings',
      { 'src/features/feed/a.ts': from('../../config/load-settings.js'), 'src/config/load-settings.ts': export1 },
    ],
    ['not-to-tests', { 'src/features/feed/a.ts': from('../../../test/x.js'), 'test/x.ts': export1 }],
  ])('%s', async (rule, files) => {
    expect(await broken(files)).toContain(rule);
  });
});

test('what is allowed passes', async () => {
  const files = {
    'src/features/feed/feed.repository.ts': `import { DataSource } from 'typeorm';\nimport { x } from '../posts/index.js';\nexport const y = [DataSource, x];`,
    'src/features/feed/a.integration-spec.ts': from('../posts/posts.user-api.module.js'),
    'src/features/posts/posts.user-api.module.ts': export1,
    'src/features/posts/index.ts':
      from('../../platform/a.js').replace('export const y', 'export const x2 = x;\nexport const y') + '\nexport { x };',
    'src/platform/a.ts': from('../config/settings.js') + '\nexport { x };',
    'src/config/settings.ts': export1,
  };
  expect(await broken(files)).toEqual([]);
});
