import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { type Person, StaffWorld } from './staff-world.js';

const START = `mutation Start($userId: ID!, $reason: String!) { startImpersonation(userId: $userId, reason: $reason) {
  __typename ... on ImpersonationStarted { id url expiresAt } ... on Refusal { code } } }`;
const OPEN =
  'mutation Open($code: String!) { openImpersonation(code: $code) { id userId handle staffName reason changesAllowed expiresAt } }';

export interface Started {
  readonly __typename: string;
  readonly id: string;
  readonly url: string;
  readonly code: string;
}

export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
}

/** Both APIs on one database, and somebody of the staff who has a session in each. */
export class ImpersonationWorld {
  private constructor(
    readonly staff: StaffWorld,
    readonly user: TestApi,
  ) {}

  static async start(): Promise<ImpersonationWorld> {
    const staff = await StaffWorld.start();
    const env = { KEYCLOAK_URL: staff.keycloak.url, RATE_LIMIT_FACTOR: '100' };
    return new ImpersonationWorld(staff, await startTestApi({ api: 'user', beside: staff.api, env }));
  }

  async stop(): Promise<void> {
    await this.user?.stop();
    await this.staff?.stop();
  }

  /** A token of the web application, as the same person carries it there. */
  webToken(person: Person, roles: readonly string[], more: Record<string, unknown> = {}): Promise<string> {
    return this.user.tokenFor({ sub: person.id, username: person.handle, roles, acr: '2', sid: `web-${person.id}`, ...more });
  }

  /** Answers a grant's code, or the code of the refusal. */
  async begin(staff: Person, target: Person | string, reason = 'Feed is empty'): Promise<Started> {
    const userId = typeof target === 'string' ? target : target.id;
    const answer = await this.staff.ask<{ startImpersonation: Started }>(staff, START, { userId, reason });
    const started = answer.data?.startImpersonation ?? ({ __typename: 'Error', code: answer.codes[0] } as Started);
    return started.url ? { ...started, code: new URL(started.url).searchParams.get('code') ?? '' } : started;
  }

  open(code: string, token: string): Promise<Answer> {
    return this.ask(OPEN, token, undefined, { code });
  }

  /** From nothing to a grant that is open in the product; answers its id. */
  async inPlaceOf(staff: Person, target: Person, token: string): Promise<string> {
    const { code } = await this.begin(staff, target);
    const opened = await this.open(code, token);
    return (opened.data?.['openImpersonation'] as { id: string }).id;
  }

  async ask(query: string, token: string | undefined, grant?: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.user.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(grant && { 'x-gps-impersonation': grant }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[]; code?: string };
    const codes = body.errors?.map((error) => error.extensions.code) ?? (body.code ? [body.code] : []);
    return { status: response.status, data: body.data ?? null, codes };
  }

  async audited(
    action: string,
  ): Promise<{ actor_id: string | null; actor_name: string; subject_id: string; details: Record<string, unknown> }[]> {
    return this.staff.sql('SELECT actor_id, actor_name, subject_id, details FROM audit_log WHERE action = $1 ORDER BY seq', [action]);
  }
}

export const nobody = (): string => randomUUID();
