import { installKeycloak } from '../keycloak/install.ts';
import type { Supervisor } from '../process/supervisor.ts';
import { apiService } from '../services/api-services.ts';
import { edgeService } from '../services/edge-service.ts';
import { mailService } from '../services/mail-service.ts';
import { nextService } from '../services/next-services.ts';
import type { Platform } from '../settings/platform.ts';
import type { Steps } from '../steps/steps.ts';
import { buildApplications } from './builds.ts';
import { startPostgres, startRedis } from './data-stores.ts';
import { followForDemo, importRaceData, migrate, seedCommunity } from './database-content.ts';
import { startIdentity } from './identity.ts';

const fillDatabase = async (steps: Steps, platform: Platform): Promise<void> => {
  await migrate(steps, platform);
  await importRaceData(steps, platform);
  if (platform.profile === 'local') await seedCommunity(steps, platform);
};

const startApis = async (steps: Steps, supervisor: Supervisor, platform: Platform): Promise<void> => {
  await steps.run('API and worker', () =>
    Promise.all((['user-api', 'admin-api', 'worker'] as const).map((name) => supervisor.start(apiService(name, platform)))),
  );
  await steps.run('Edge', () => supervisor.start(edgeService(platform)));
};

const startPages = (steps: Steps, supervisor: Supervisor, platform: Platform): Promise<void[]> =>
  steps.run('Web and admin', () => Promise.all((['web', 'admin'] as const).map((app) => supervisor.start(nextService(app, platform)))));

/** Steps that do not need each other run side by side; each waits for what it needs only. */
export const startPlatform = async (steps: Steps, supervisor: Supervisor, platform: Platform): Promise<void> => {
  const postgres = startPostgres(steps, supervisor, platform);
  const redis = startRedis(steps, supervisor, platform);
  const mail = process.env['SMTP_URL'] ? Promise.resolve() : steps.run('Mail catcher', () => supervisor.start(mailService(platform)));
  const builds = buildApplications(steps);
  const distribution = steps.run('Keycloak distribution', installKeycloak);

  const identity = Promise.all([postgres, distribution]).then(() => startIdentity(steps, supervisor, platform));
  const content = Promise.all([postgres, builds]).then(() => fillDatabase(steps, platform));
  const follows = Promise.all([identity, content]).then(([accounts]) => (accounts ? followForDemo(steps, platform, accounts) : undefined));
  // Keycloak is asked when somebody signs in, not when these start.
  const apis = Promise.all([content, redis]).then(() => startApis(steps, supervisor, platform));
  const pages = Promise.all([builds, redis]).then(() => startPages(steps, supervisor, platform));
  await Promise.all([mail, follows, apis, pages]);
};
