import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadSettings } from '../../src/config/load-settings.js';
import { AccountDirectory } from '../../src/platform/auth/account-directory.js';
import { createWorkerServer } from '../../src/platform/http/server.js';
import { WorkerModule } from '../../src/worker.module.js';
import type { TokenOptions } from '../issuer.js';
import { type GraphqlAnswer, startTestApi, type TestApi } from '../start-test-api.js';

export type Answer = GraphqlAnswer<Record<string, never>>;

/** Somebody with an account, who acts through the members' API. */
export class Person {
  constructor(
    private readonly world: SocialWorld,
    readonly id: string,
    readonly handle: string,
    readonly token: string,
  ) {}

  ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    return this.world.api.graphql<T>(query, variables, this.token);
  }

  /** The answer of the one field that was asked, which must have come without errors. */
  async get<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.ask<Record<string, T>>(query, variables);
    if (answer.errors.length > 0 || !answer.data) throw new Error(`${answer.status} ${JSON.stringify(answer.errors)}`);
    return Object.values(answer.data)[0] as T;
  }

  async post(body: string, more: { topics?: object[]; mediaIds?: object[] } = {}): Promise<string> {
    const outcome = await this.get<Outcome>(
      `mutation($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { ... on Post { id } ... on Refusal { code } } }`,
      {
        input: { body, ...more },
        key: randomUUID(),
      },
    );
    return idOf(outcome);
  }

  async comment(postId: string, body: string, parentId: string | null = null): Promise<string> {
    const outcome = await this.get<Outcome>(
      `mutation($input: CreateCommentInput!, $key: String!) { createComment(input: $input, idempotencyKey: $key) { ... on Comment { id } ... on Refusal { code } } }`,
      {
        input: { postId, body, parentId },
        key: randomUUID(),
      },
    );
    return idOf(outcome);
  }

  follow(other: Person): Promise<unknown> {
    return this.get('mutation($handle: String!) { follow(handle: $handle) { ... on Profile { id } ... on Refusal { code } } }', {
      handle: other.handle,
    });
  }

  react(postId: string, kind = 'LIKE'): Promise<unknown> {
    return this.get('mutation($id: ID!, $kind: ReactionKind!) { react(postId: $id, kind: $kind) { id } }', { id: postId, kind });
  }
}

export interface Outcome {
  readonly id?: string;
  readonly code?: string;
}

function idOf(outcome: Outcome): string {
  if (!outcome.id) throw new Error(`refused: ${outcome.code}`);
  return outcome.id;
}

/** The members' API with people in it, and a worker on demand. */
export class SocialWorld {
  private worker: NestFastifyApplication | undefined;

  private constructor(readonly api: TestApi) {}

  static async start(): Promise<SocialWorld> {
    return new SocialWorld(await startTestApi({ api: 'user', env: { RATE_LIMIT_FACTOR: '100' } }));
  }

  async stop(): Promise<void> {
    await this.worker?.close();
    await this.api?.stop();
  }

  /** Makes somebody who has signed in once. */
  async person(handle: string, more: TokenOptions = {}): Promise<Person> {
    const id = more.sub ?? randomUUID();
    const person = new Person(this, id, handle, await this.api.tokenFor({ ...more, sub: id, username: handle }));
    await person.get('{ me { id } }');
    return person;
  }

  /** As the staff API does it: the row, and word to every process. */
  async suspend(person: Person): Promise<void> {
    await this.sql('UPDATE users SET suspended_at = now() WHERE id = $1', [person.id]);
    await this.api.app.get(AccountDirectory).changed(person.id);
  }

  sql<T>(text: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.api.database.query<T>(`test.${Buffer.from(text).toString('base64url').slice(-50)}`, text, params);
  }

  async count(table: string, condition = 'true', params: readonly unknown[] = []): Promise<number> {
    return (await this.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${condition}`, params))[0]?.n ?? 0;
  }

  /** Asks twice while nobody else does, and tells which statements the second time took. `variables` may differ, as for what can be done but once. */
  async counted(
    person: Person,
    query: string,
    variables: (turn: number) => Record<string, unknown> = () => ({}),
  ): Promise<{ answer: GraphqlAnswer; statements: string[] }> {
    await person.ask(query, variables(1));
    const spy = jest.spyOn(this.api.database, 'query');
    try {
      const answer = await person.ask<Record<string, unknown>>(query, variables(2));
      return { answer, statements: spy.mock.calls.map(([name]) => name).filter((name) => !name.startsWith('accounts.')) };
    } finally {
      spy.mockRestore();
    }
  }

  async startWorker(): Promise<NestFastifyApplication> {
    const { settings } = this.api;
    const environment = {
      DATABASE_URL: settings.databaseUrl,
      REDIS_URL: settings.redisUrl,
      REDIS_PREFIX: settings.redisPrefix,
      MEDIA_DIR: settings.mediaDir,
      LOG_LEVEL: 'silent',
      PORT: '0',
    };
    this.worker = await createWorkerServer(WorkerModule.with(loadSettings('worker', environment)), settings);
    await this.worker.listen(0, '127.0.0.1');
    return this.worker;
  }
}

/** Waits for the thing itself. */
export async function eventually<T>(look: () => Promise<T>, isThere: (found: T) => boolean, milliseconds = 10_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (isThere(found)) return found;
    if (Date.now() > end) throw new Error(`never came: last seen ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export const times = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));
