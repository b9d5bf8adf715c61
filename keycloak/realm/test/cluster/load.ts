import { setTimeout as sleep } from 'node:timers/promises';
import { CLIENTS, authorization, obtainCode, redeem, token, type TokenAnswer } from '../authorization.ts';
import { issuer, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';

export interface Counts {
  requests: number;
  /** Cut off while a node was killed: the answer never came. */
  cutOff: number;
  /** Had to come back through single sign-on, without typing anything, because the answer with the new token was lost. */
  cameBack: number;
  signedOut: number;
  /** Of one member, between two rounds that went well. */
  longestPauseMs: number;
}

/** Somebody who is signed in and stays at work: asks who they are, refreshes, and never types a password again. */
export class Member {
  readonly #visitor = new Visitor(keycloakUrl());
  readonly #name: string;
  #tokens: TokenAnswer | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  async signIn(): Promise<this> {
    const { code, verifier } = await obtainCode(CLIENTS.web, this.#name, this.#visitor);
    this.#tokens = await redeem(CLIENTS.web, code, verifier);
    if (this.#tokens.status !== 200) throw new Error(`${this.#name} was not signed in`);
    return this;
  }

  async userinfo(): Promise<number> {
    const headers = { authorization: `Bearer ${this.#tokens?.access_token ?? ''}` };
    return (await fetch(`${issuer()}/protocol/openid-connect/userinfo`, { headers })).status;
  }

  async refresh(): Promise<number> {
    const answer = await token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token: this.#tokens?.refresh_token ?? '' });
    if (answer.status === 200) this.#tokens = answer;
    return answer.status;
  }

  /** Single sign-on: the session of the browser, no form. */
  async comeBack(): Promise<boolean> {
    const attempt = authorization(CLIENTS.web);
    await this.#visitor.open(attempt.url);
    const code = this.#visitor.left?.searchParams.get('code');
    if (!code) return false;
    this.#tokens = await redeem(CLIENTS.web, code, attempt.verifier);
    return this.#tokens.status === 200;
  }

  async workUntil(end: number, counts: Counts): Promise<void> {
    let last = Date.now();
    while (Date.now() < end) {
      counts.requests += 2;
      const statuses = [await this.#tried(() => this.userinfo()), await this.#tried(() => this.refresh())];
      const good = statuses.every((status) => status === 200);
      if (statuses.includes(0)) counts.cutOff++;
      if (good) {
        counts.longestPauseMs = Math.max(counts.longestPauseMs, Date.now() - last);
        last = Date.now();
      } else if (statuses.some((status) => status === 400 || status === 401)) {
        if (await this.comeBack().catch(() => false)) counts.cameBack++;
        else counts.signedOut++;
      }
      await sleep(100);
    }
  }

  /** 0: no answer. */
  async #tried(step: () => Promise<number>): Promise<number> {
    return step().catch(() => 0);
  }
}
