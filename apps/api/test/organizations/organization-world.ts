import { hash, randomBytes, randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import { TenantScope } from '../../src/features/organizations/tenant-scope.js';
import { type GraphqlAnswer, startTestApi, type TestApi } from '../start-test-api.js';
import { type ApiRole, createApiRole } from './api-role.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

/** The members' API with the database role of production, so that row policies hold, and organizations that were made beside it. */
export class OrganizationWorld {
  private constructor(
    readonly api: TestApi,
    private readonly owner: TestApi,
    readonly role: ApiRole,
  ) {}

  static async start(features: readonly Type[], env: Record<string, string> = {}): Promise<OrganizationWorld> {
    const settings = { RATE_LIMIT_FACTOR: '1000', ...env };
    const owner = await startTestApi({ api: 'user', features, withAccounts: true, env: settings });
    const role = await createApiRole(owner.databaseHandle.url);
    const api = await startTestApi({
      api: 'user',
      features,
      withAccounts: true,
      beside: owner,
      env: { ...settings, DATABASE_URL: role.url },
    });
    return new OrganizationWorld(api, owner, role);
  }

  async stop(): Promise<void> {
    await this.api.stop();
    await this.role.drop();
    await this.owner.stop();
  }

  /** Somebody who was here before, with a confirmed address. */
  async person(name: string, options: Parameters<TestApi['tokenFor']>[0] = {}): Promise<Person> {
    const [id, email] = [options.sub ?? randomUUID(), `${name}@fans.example`];
    const token = await this.api.tokenFor({ sub: id, username: name, email, roles: ['member'], ...options });
    const { codes } = await this.api.graphql('{ me { id username } }', {}, token);
    if (codes.length > 0) throw new Error(`${name} is not let in: ${codes.join()}`);
    return { id, name, email, token };
  }

  async organization(alias: string, members: readonly (readonly [Person, 'ADMIN' | 'MEMBER'])[]): Promise<string> {
    const id = randomUUID();
    await this.platform(async (sql) => {
      await sql(`INSERT INTO organizations (id, alias, name, kind) VALUES ($1, $2, $3, 'FAN_CLUB')`, id, alias, `The ${alias}`);
      for (const [person, role] of members)
        await sql(
          `INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, $3, 'staff')`,
          id,
          person.id,
          role,
        );
    });
    return id;
  }

  /** As the worker leaves it once the mail is out: with a token that somebody has. */
  async invitation(
    organizationId: string,
    email: string,
    role: 'ADMIN' | 'MEMBER' = 'MEMBER',
    more = '',
  ): Promise<{ id: string; token: string }> {
    const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
    await this.platform(async (sql) => {
      await sql(
        `INSERT INTO organization_invitations (id, organization_id, email, role, token_hash, sent_at, expires_at) VALUES ($1, $2, $3, $4, $5, now() - interval '1 hour', now() + interval '6 days')`,
        ...[id, organizationId, email, role, hash('sha256', token, 'buffer')],
      );
      if (more) await sql(`UPDATE organization_invitations SET ${more} WHERE id = $1`, id);
    });
    return { id, token };
  }

  async domain(organizationId: string, name: string): Promise<string> {
    const id = randomUUID();
    await this.platform((sql) =>
      sql(
        `INSERT INTO organization_domains (id, organization_id, name, proof, verified_at) VALUES ($1, $2, $3, 'proof', now())`,
        id,
        organizationId,
        name,
      ),
    );
    return id;
  }

  async suspend(organizationId: string, suspended = true): Promise<void> {
    await this.platform((sql) =>
      sql(
        `UPDATE organizations SET suspended_at = ${suspended ? 'now()' : 'NULL'}, suspended_reason = ${suspended ? `'test'` : 'NULL'} WHERE id = $1`,
        organizationId,
      ),
    );
  }

  /** Statements as the platform itself. */
  platform<T>(work: (sql: <R>(text: string, ...params: unknown[]) => Promise<R[]>) => Promise<T>): Promise<T> {
    const scope = this.owner.app.get(TenantScope, { strict: false });
    return scope.asPlatform((tx) => work((text, ...params) => tx.query(`test.${hash('md5', text)}`, text, params)));
  }

  ask<T = Record<string, unknown>>(
    person: Person | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer<T>> {
    return this.api.graphql<T>(query, variables, person?.token);
  }

  /** Of a mutation with typed refusals: its code, or the name of what it answered. Of the variables it takes those it knows. */
  async outcome(person: Person, mutation: string, variables: Record<string, unknown> = {}): Promise<string> {
    const known = Object.fromEntries(Object.entries(variables).filter(([name]) => mutation.includes(`$${name}:`)));
    const { data, codes } = await this.ask<Record<string, { __typename: string; code?: string }>>(person, mutation, known);
    if (codes.length > 0) return codes.join();
    const [answer] = Object.values(data ?? {});
    return answer?.code ?? answer?.__typename ?? 'nothing';
  }
}
