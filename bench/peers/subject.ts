import type { ChildProcess } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { startProgram, waitFor } from '../run-program.ts';
import { settings } from '../settings.ts';
import { subjectUrl } from './database.ts';
import { issuer } from './issuer.ts';

export const subjectAddress = `http://127.0.0.1:${settings.apiPort}`;

/** Our user API as one process in production mode, every guard on. */
export async function startSubject(redisUrl: string, nodeOptions: readonly string[] = []): Promise<ChildProcess> {
  const log = openSync(path.join(settings.local, 'api.log'), 'w');
  const media = path.join(settings.local, 'media');
  mkdirSync(media, { recursive: true });
  const api = startProgram(process.execPath, [...nodeOptions, 'dist/main.user.js'], {
    cwd: path.join(settings.root, 'apps/api'),
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      ...(process.env.BENCH_PROFILE && { BENCH_PROFILE: process.env.BENCH_PROFILE }),
      NODE_ENV: 'production',
      GPS_PROFILE: 'production',
      PORT: String(settings.apiPort),
      DATABASE_URL: subjectUrl,
      DATABASE_POOL: '10',
      REDIS_URL: redisUrl,
      REDIS_PREFIX: 'gps-bench:',
      OIDC_ISSUER: issuer,
      OIDC_JWKS_URL: `${issuer}/protocol/openid-connect/certs`,
      KEYCLOAK_URL: new URL(issuer).origin,
      KEYCLOAK_API_CLIENT_SECRET: 'not used here',
      WEB_URL: 'http://localhost:3000',
      ADMIN_URL: 'http://localhost:3001',
      API_URL: subjectAddress,
      MEDIA_DIR: media,
      // 500 people at 16 at a time ask thousands of times what people ask in a minute; every request is still counted.
      RATE_LIMIT_FACTOR: '100000',
      LOG_LEVEL: 'info',
    },
  });
  await waitFor('The API', async () => {
    if (api.exitCode !== null) throw new Error('the API ended');
    return (await fetch(`${subjectAddress}/healthz`)).ok;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; see ${path.relative(settings.root, path.join(settings.local, 'api.log'))}`);
  });
  return api;
}
