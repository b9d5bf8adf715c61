import { plainEnvironment } from '../process/service.ts';
import { runCommand } from '../process/run-command.ts';
import { grantToApi } from '../provide/postgres-roles.ts';
import { treeDigest } from '../provide/tree-digest.ts';
import { apiSettings } from '../services/api-services.ts';
import type { Platform } from '../settings/platform.ts';
import { inWorkspace } from '../settings/workspace.ts';
import type { Step, Steps } from '../steps/steps.ts';
import { runGps } from './gps.ts';
import { oncePerDatabase } from './once.ts';

const SEED_USERS = '200';

const now = async (done: Promise<boolean>, step: Step, unchanged: string): Promise<void> => {
  if (!(await done)) step.note(unchanged);
};

export const migrate = (steps: Steps, platform: Platform): Promise<void> =>
  steps.run('Migrations', async () => {
    await runCommand(process.execPath, ['--enable-source-maps', 'dist/migrate.js'], {
      log: 'migrations',
      cwd: inWorkspace('apps', 'api'),
      env: { ...plainEnvironment(), ...apiSettings(platform), DATABASE_OWNER_URL: platform.database.ownerUrl },
      remedy: 'Read .local/logs/migrations.log; npm run reset starts with an empty database.',
    });
    await grantToApi(platform.database.ownerUrl, platform.database.apiUrl);
  });

/** Real results where they lie on this machine, else the invented season that the project ships. */
export const importRaceData = (steps: Steps, platform: Platform): Promise<void> =>
  steps.run('Race data', (step) => {
    const { f1DataDir } = platform;
    const importer = [inWorkspace('apps', 'cli', 'src', 'f1'), inWorkspace('libs', 'motorsport', 'src')];
    const work = (): Promise<void> =>
      runGps(platform, ['f1', 'import', f1DataDir ?? '--invented'], {
        log: 'race-data',
        remedy: 'Read .local/logs/race-data.log; without F1_DATA_DIR the invented season is taken.',
      });
    const inputs = treeDigest(f1DataDir ? [f1DataDir, ...importer] : importer);
    return now(
      oncePerDatabase(platform.database.ownerUrl, 'race-data', inputs, work),
      step,
      f1DataDir ? 'unchanged' : 'invented season, unchanged',
    );
  });

/** Never outside the local profile: invented people have no place in front of real ones. */
export const seedCommunity = (steps: Steps, platform: Platform): Promise<void> =>
  steps.run('Community', (step) => {
    const work = (): Promise<void> =>
      runGps(platform, ['seed', '--users', SEED_USERS, '--pictures', platform.mediaDir], {
        log: 'seed',
        remedy: 'Read .local/logs/seed.log; npm run reset starts with an empty database.',
      });
    return now(oncePerDatabase(platform.database.ownerUrl, 'community', SEED_USERS, work), step, 'already there');
  });

/** Demo accounts follow people and topics, so that the first look at the home feed is not an empty one. */
export const followForDemo = (steps: Steps, platform: Platform, accounts: string): Promise<void> =>
  steps.run('Demo follows', (step) => {
    const work = (): Promise<void> =>
      runGps(platform, ['seed', '--users', SEED_USERS, '--demo', accounts], { log: 'seed', remedy: 'Read .local/logs/seed.log.' });
    return now(oncePerDatabase(platform.database.ownerUrl, 'demo-follows', accounts, work), step, 'already there');
  });
