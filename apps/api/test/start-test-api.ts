import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdminApiModule } from '../src/admin-api.module.js';
import { AccountsAdminApiModule } from '../src/features/accounts/accounts.admin-api.module.js';
import { AccountsUserApiModule } from '../src/features/accounts/accounts.user-api.module.js';
import { loadSettings } from '../src/config/load-settings.js';
import type { Settings } from '../src/config/settings.js';
import { Database } from '../src/platform/database/database.js';
import { createApiServer } from '../src/platform/http/server.js';
import { UserApiModule } from '../src/user-api.module.js';
import { TestIssuer, type TokenOptions } from './issuer.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface TestApiOptions {
  api: 'user' | 'admin';
  /** Share the database, Redis prefix and issuer of another API under test. */
  beside?: TestApi;
  /** Only these features, e.g. to test the platform by itself. Default: all of the API. */
  features?: readonly Type[];
  /** Accounts besides `features`, for those that know whoever signs in. */
  withAccounts?: boolean;
  /** Further settings by their name in the environment. */
  env?: Record<string, string>;
}

export interface GraphqlAnswer<T = Record<string, unknown>> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string; details?: Record<string, unknown> };
  }[];
  /** Codes of the errors, for short assertions. */
  readonly codes: readonly string[];
}

/** An API process inside the test, on real PostgreSQL and Redis and an issuer of its own. */
export class TestApi {
  constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly settings: Settings,
    readonly issuer: TestIssuer,
    readonly databaseHandle: TestDatabase,
    private readonly owns: boolean,
    private readonly mediaDir: string,
    private readonly audience: { aud: string; azp: string; acr: string },
  ) {}

  get database(): Database {
    return this.app.get(Database);
  }

  /** A token for this API. */
  tokenFor(options: TokenOptions = {}): Promise<string> {
    return this.issuer.tokenFor({ ...this.audience, ...options });
  }

  async graphql<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
  ): Promise<GraphqlAnswer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: T | null; errors?: GraphqlAnswer['errors']; code?: string; message?: string };
    const errors = body.errors ?? (body.code ? [{ message: body.message ?? '', extensions: { code: body.code } }] : []);
    return { status: response.status, data: body.data ?? null, errors, codes: errors.map((error) => error.extensions.code) };
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(this.url + path, init);
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (!this.owns) return;
    await this.issuer.stop();
    await this.databaseHandle.drop();
    await rm(this.mediaDir, { recursive: true, force: true });
  }
}

function apiOf({ api, features, withAccounts }: TestApiOptions, settings: Settings): DynamicModule {
  const [accounts, module] = api === 'user' ? [AccountsUserApiModule, UserApiModule] : [AccountsAdminApiModule, AdminApiModule];
  return module.with(settings, features && withAccounts ? [accounts, ...features] : features);
}

export async function startTestApi(options: TestApiOptions): Promise<TestApi> {
  const { beside } = options;
  const issuer = beside?.issuer ?? (await TestIssuer.start());
  const database = beside?.databaseHandle ?? (await createTestDatabase());
  const mediaDir = beside?.settings.mediaDir ?? (await mkdtemp(join(tmpdir(), 'gps-media-')));
  const settings = loadSettings(options.api, {
    GPS_PROFILE: 'local',
    PORT: '0',
    DATABASE_URL: database.url,
    DATABASE_POOL: '5',
    REDIS_URL: process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16380/3',
    REDIS_PREFIX: beside?.settings.redisPrefix ?? `test-${randomBytes(6).toString('hex')}:`,
    OIDC_ISSUER: issuer.issuer,
    OIDC_JWKS_URL: issuer.jwksUrl,
    MEDIA_DIR: mediaDir,
    LOG_LEVEL: 'silent',
    ...options.env,
  });
  const app = await createApiServer(apiOf(options, settings), settings);
  await app.listen(0, '127.0.0.1');
  const audience =
    options.api === 'user' ? { aud: 'gps-api', azp: 'gps-web', acr: '1' } : { aud: 'gps-admin-api', azp: 'gps-admin', acr: '2' };
  return new TestApi(app, await app.getUrl(), settings, issuer, database, !beside, mediaDir, audience);
}
