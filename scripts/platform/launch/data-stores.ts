import type { Supervisor } from '../process/supervisor.ts';
import { isHealthy } from '../process/health.ts';
import { postgresBinaries } from '../provide/postgres-binaries.ts';
import { postgresService, prepareCluster } from '../provide/postgres-cluster.ts';
import { prepareDatabases } from '../provide/postgres-roles.ts';
import { redisProgram, redisService } from '../provide/redis.ts';
import type { Platform } from '../settings/platform.ts';
import { StepFailure } from '../steps/step-failure.ts';
import type { Steps } from '../steps/steps.ts';
import { prepareProvidedServer } from './provided-server.ts';

const withoutPassword = (url: string): string => url.replace(/:[^:@/]+@/, ':***@');

export const startPostgres = (steps: Steps, supervisor: Supervisor, platform: Platform): Promise<void> =>
  steps.run('PostgreSQL', async (step) => {
    if (platform.database.provided) {
      step.note(`DATABASE_URL ${withoutPassword(platform.database.apiUrl)}`);
      return prepareProvidedServer(platform);
    }
    const binaries = await postgresBinaries(step);
    const data = await prepareCluster(binaries, platform.secrets.POSTGRES_SUPERUSER_PASSWORD);
    await supervisor.start(postgresService(binaries, data, platform.ports.postgres, platform.database.superuserUrl('postgres')));
    await prepareDatabases(platform.database.superuserUrl, platform.secrets);
    step.note(`${binaries.source}, port ${platform.ports.postgres}`);
  });

export const startRedis = (steps: Steps, supervisor: Supervisor, platform: Platform): Promise<void> =>
  steps.run('Redis', async (step) => {
    const { url, provided } = platform.redis;
    if (!provided) {
      await supervisor.start(redisService(await redisProgram(step), platform.ports.redis, url));
      return step.note(`port ${platform.ports.redis}`);
    }
    if (!(await isHealthy({ kind: 'redis', url })))
      throw new StepFailure(`Redis at ${withoutPassword(url)} does not answer`, 'Start it, or correct or unset REDIS_URL.');
    step.note(`REDIS_URL ${withoutPassword(url)}`);
  });
