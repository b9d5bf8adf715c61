import { hash, randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type GraphqlAnswer, startTestApi, type TestApi } from '../start-test-api.js';
import { KeycloakDouble } from './keycloak-double.js';

export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly token: string;
}

/** The staff API with a Keycloak that can misbehave, and people, posts and reports to act on. */
export class StaffWorld {
  private counter = 0;

  private constructor(
    readonly api: TestApi,
    readonly keycloak: KeycloakDouble,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}): Promise<StaffWorld> {
    const keycloak = await KeycloakDouble.start();
    return new StaffWorld(
      await startTestApi({ api: 'admin', env: { KEYCLOAK_URL: keycloak.url, RATE_LIMIT_FACTOR: '100', ...env } }),
      keycloak,
    );
  }

  async stop(): Promise<void> {
    await this.api?.stop();
    await this.keycloak?.stop();
  }

  ask<T = Record<string, never>>(person: Person, query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    return this.api.graphql<T>(query, variables, person.token);
  }

  /** Asks while nobody else does, and tells which statements that took. */
  async counted<T>(
    person: Person,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ answer: GraphqlAnswer<T>; statements: string[] }> {
    await this.ask(person, query, variables);
    const spy = jest.spyOn(this.api.database, 'query');
    try {
      const answer = await this.ask<T>(person, query, variables);
      return { answer, statements: spy.mock.calls.map(([name]) => name).filter((name) => !name.startsWith('accounts.')) };
    } finally {
      spy.mockRestore();
    }
  }

  sql<T>(text: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.api.database.query<T>(`test.${hash('sha256', text).slice(0, 32)}`, text, params);
  }

  /** Somebody with an account, roles in Keycloak, and a token for the staff API that carries them. */
  async person(
    roles: readonly string[] = ['member'],
    more: { handle?: string; displayName?: string; email?: string } = {},
  ): Promise<Person> {
    const id = randomUUID();
    const handle = more.handle ?? `${(roles[0] ?? 'nobody').replace('-', '_')}_${(this.counter += 1)}`;
    await this.sql('INSERT INTO users (id, username, email) VALUES ($1, $2, $3)', [id, handle, more.email ?? `${handle}@example.test`]);
    await this.sql('INSERT INTO profiles (user_id, handle, display_name) VALUES ($1, $2, $3)', [id, handle, more.displayName ?? handle]);
    this.keycloak.roles.set(id, roles);
    return { id, handle, token: await this.api.tokenFor({ sub: id, username: handle, roles }) };
  }

  async post(author: Person, body = 'Box box'): Promise<string> {
    const id = uuidv7();
    await this.sql('INSERT INTO posts (id, author_id, body) VALUES ($1, $2, $3)', [id, author.id, body]);
    return id;
  }

  async comment(author: Person, postId: string, body = 'No way'): Promise<string> {
    const id = uuidv7();
    await this.sql('INSERT INTO comments (id, post_id, author_id, body) VALUES ($1, $2, $3, $4)', [id, postId, author.id, body]);
    return id;
  }

  /** An open case with one report for each reporter. */
  async report(
    kind: 'post' | 'comment' | 'user',
    subjectId: string,
    author: Person,
    reporters: readonly Person[],
    reason = 'SPAM',
  ): Promise<string> {
    const id = uuidv7();
    await this.sql(
      'INSERT INTO cases (id, subject_kind, subject_id, subject_author_id, report_count, last_seq, priority) VALUES ($1, $2, $3, $4, $5, 1 + $5, 50 * $5)',
      [id, kind, subjectId, author.id, reporters.length],
    );
    await this.line(id, 1, 'opened', null, { subjectKind: kind, subjectId, authorId: author.id });
    for (const [i, reporter] of reporters.entries()) {
      const reportId = uuidv7();
      await this.sql('INSERT INTO reports (id, case_id, reporter_id, reason, note) VALUES ($1, $2, $3, $4, $5)', [
        ...[reportId, id, reporter.id, reason, 'look at this'],
      ]);
      await this.line(id, 2 + i, 'reported', reporter.id, { reportId, reason, weight: 50 });
    }
    return id;
  }

  private line(caseId: string, seq: number, kind: string, actorId: string | null, payload: object): Promise<unknown[]> {
    return this.sql('INSERT INTO case_events (case_id, seq, kind, actor_id, payload) VALUES ($1, $2, $3, $4, $5)', [
      ...[caseId, seq, kind, actorId, JSON.stringify(payload)],
    ]);
  }

  audit(action: string, subjectId: string): Promise<{ actor_id: string; reason: string; request_id: string }[]> {
    return this.sql('SELECT actor_id, reason, request_id FROM audit_log WHERE action = $1 AND subject_id = $2 ORDER BY seq', [
      action,
      subjectId,
    ]);
  }

  events(type: string): Promise<{ payload: Record<string, unknown> }[]> {
    return this.sql('SELECT payload FROM outbox_events WHERE type = $1 ORDER BY id', [type]);
  }
}

export const key = (): string => randomUUID();
