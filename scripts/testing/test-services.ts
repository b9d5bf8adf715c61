import fs from 'node:fs';
import type { Supervisor } from '../platform/process/supervisor.ts';
import { portOwner } from '../platform/process/port-owner.ts';
import { startPostgres, startRedis } from '../platform/launch/data-stores.ts';
import { choosePlatform, type Platform } from '../platform/settings/platform.ts';
import { choosePorts } from '../platform/settings/ports.ts';
import { inLocal } from '../platform/settings/workspace.ts';
import { Steps } from '../platform/steps/steps.ts';

const isFree = (offset: string): boolean => {
  try {
    return Object.values(choosePorts({ GPS_PORT_OFFSET: offset })).every((port) => portOwner(port) === null);
  } catch {
    return false;
  }
};

/** The first offset at which nothing of the platform's ports is taken. */
export const freeOffset = (): string => {
  for (let offset = 500; offset < 40_000; offset += 100) {
    if (isFree(String(offset))) return String(offset);
  }
  throw new Error('no free range of ports');
};

const FOREIGN =
  /^(GPS_(?!LOCAL_DIR|LAUNCHER)|DATABASE_|REDIS_|KEYCLOAK_|OIDC_|WEB_URL|ADMIN_URL|API_|MAIL_URL|SMTP_|MEDIA_DIR|NEXTAUTH_|TRUSTED_PROXY)/;

/** Settings of the person's own platform must not reach the test run. */
export const forgetOwnSettings = (): void => {
  for (const name of Object.keys(process.env)) if (FOREIGN.test(name)) delete process.env[name];
};

export const testEnvironment = (offset: string): NodeJS.ProcessEnv => ({ ...process.env, GPS_PORT_OFFSET: offset, GPS_PROFILE: 'local' });

/** PostgreSQL and Redis for the integration suites, empty at each run. */
export const startTestServices = async (supervisor: Supervisor, offset: string): Promise<Record<string, string>> => {
  for (const data of ['postgres', 'redis']) fs.rmSync(inLocal(data), { recursive: true, force: true });
  const platform: Platform = choosePlatform(testEnvironment(offset));
  const steps = new Steps((line) => console.log(`  ${line}`));
  await Promise.all([startPostgres(steps, supervisor, platform), startRedis(steps, supervisor, platform)]);
  return { TEST_DATABASE_SERVER: platform.database.superuserUrl('postgres'), TEST_REDIS_URL: `${platform.redis.url}/0` };
};
