import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadSettings } from '../src/config/load-settings.js';
import { createWorkerServer } from '../src/platform/http/server.js';
import { WorkerModule } from '../src/worker.module.js';
import type { TestApi } from './start-test-api.js';

/** A worker beside an API under test, on the same database and Redis; `env` as for the API. */
export async function startTestWorker(
  beside: TestApi,
  features?: readonly Type[],
  env?: Record<string, string>,
): Promise<NestFastifyApplication> {
  const { settings, databaseHandle } = beside;
  const worker = loadSettings('worker', {
    PORT: '0',
    DATABASE_URL: databaseHandle.url,
    DATABASE_POOL: '5',
    REDIS_URL: settings.redisUrl,
    REDIS_PREFIX: settings.redisPrefix,
    MEDIA_DIR: settings.mediaDir,
    LOG_LEVEL: 'silent',
    ...env,
  });
  const app = await createWorkerServer(WorkerModule.with(worker, features), worker);
  await app.listen(0, '127.0.0.1');
  return app;
}
