import fs from 'node:fs';
import path from 'node:path';
import { plainEnvironment } from '../process/service.ts';
import { runCommand } from '../process/run-command.ts';
import { standaloneDir, type NextApp } from '../services/next-services.ts';
import { inWorkspace } from '../settings/workspace.ts';
import type { Step, Steps } from '../steps/steps.ts';
import { type Build, buildUnlessBuilt } from './build-stamp.ts';

const NEXT_APPS: NextApp[] = ['web', 'admin'];

/** All three at once: a change in any of them asks Nx, which then builds only what it touches. */
const applications = (): Build => ({
  inputs: {
    paths: [
      ...['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json', 'libs'].map((name) => inWorkspace(name)),
      ...['api', ...NEXT_APPS].map((app) => inWorkspace('apps', app)),
    ],
    versions: process.version,
  },
  outputs: [
    inWorkspace('apps', 'api', 'dist'),
    ...NEXT_APPS.flatMap((app) => [
      inWorkspace('apps', app, '.next', 'BUILD_ID'),
      path.join(standaloneDir(app), 'server.js'),
      inWorkspace('apps', app, '.next', 'standalone'),
    ]),
  ],
  // In the clone, whatever folder this platform keeps its data in: what is built is the clone's.
  stamp: inWorkspace('.local', 'built-from'),
});

/** Next.js leaves the static files beside its standalone server for us to put in place. */
const completeStandalone = (app: NextApp): void => {
  const target = standaloneDir(app);
  const pairs = [
    [inWorkspace('apps', app, '.next', 'static'), path.join(target, '.next', 'static')],
    [inWorkspace('apps', app, 'public'), path.join(target, 'public')],
  ] as const;
  for (const [from, to] of pairs) if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true });
};

const build = async (step: Step): Promise<void> => {
  const args = ['run-many', '-t', 'build', '-p', '@gps/api,@gps/web,@gps/admin', '--parallel=2', '--outputStyle=stream'];
  await runCommand(inWorkspace('node_modules', '.bin', 'nx'), args, {
    log: 'builds',
    cwd: inWorkspace(),
    env: { ...plainEnvironment(), NX_TUI: 'false', FORCE_COLOR: '0', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    telling: /error TS|Module not found|Type error|Error:|Failed to compile/,
    remedy: 'Read .local/logs/builds.log.',
    onLine: (line) => {
      const cached = /(\d+) out of (\d+) tasks/.exec(line);
      if (cached) step.note(`${cached[1]} of ${cached[2]} unchanged`);
    },
  });
  for (const app of NEXT_APPS) completeStandalone(app);
};

export const buildApplications = (steps: Steps): Promise<void> =>
  steps.run('Builds', async (step) => {
    if (!(await buildUnlessBuilt(applications(), () => build(step)))) step.note('unchanged');
  });
