import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Settings } from '../../config/settings.js';
import type { RequestContext } from '../auth/request-context.js';
import { DomainError } from '../errors/domain-error.js';
import { Redis } from '../redis/redis.js';
import { addressKey } from './address-key.js';
import { RATES_OF_APPLICATIONS } from './application-rates.js';
import { LocalWindow } from './local-window.js';
import { POLICIES, type RateClass, type RatePolicy, WINDOW } from './policies.js';
import './rate-limit.errors.js';
import { SharedWindow } from './shared-window.js';

const SETTLE_EVERY = 200;

type Caller = Pick<RequestContext, 'viewer' | 'address' | 'reply' | 'service'>;

/** How much of each kind of work a person and an address may ask for per minute, over all processes. */
@Injectable()
export class RateLimiter implements OnApplicationShutdown {
  private readonly local = new LocalWindow();
  private readonly shared: SharedWindow;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly redis: Redis,
    private readonly settings: Settings,
  ) {
    this.shared = new SharedWindow(redis.commands, redis.prefix, WINDOW);
    this.timer = setInterval(() => void (redis.up && this.local.settle(this.shared.add)), SETTLE_EVERY).unref();
  }

  /** Throws `rate.limited`, or `internal.unavailable` for what must not go uncounted. Answers a promise only where Redis is asked. */
  check(kind: RateClass, caller: Caller): void | Promise<void> {
    const policy = POLICIES[kind];
    const keys = keysOf(kind, caller);
    if (policy.count === 'local' || (!this.redis.up && policy.withoutRedis === 'open'))
      return this.judge(kind, policy, caller, this.countLocally(keys));
    if (!this.redis.up) throw new DomainError('internal.unavailable');
    return this.checkShared(kind, policy, caller, keys);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async checkShared(kind: RateClass, policy: RatePolicy, caller: Caller, keys: readonly string[]): Promise<void> {
    let counts: number[];
    try {
      counts = await this.shared.add(
        currentWindow(),
        keys.map((key) => [key, 1] as const),
      );
    } catch (cause) {
      if (policy.withoutRedis === 'closed') throw new DomainError('internal.unavailable', { cause });
      counts = this.countLocally(keys);
    }
    this.judge(kind, policy, caller, counts);
  }

  private countLocally(keys: readonly string[]): number[] {
    const window = currentWindow();
    return keys.map((key) => this.local.add(key, window));
  }

  private judge(kind: RateClass, policy: RatePolicy, caller: Caller, counts: readonly number[]): void {
    const limits = limitsOf(kind, policy, caller).map((limit) => limit * this.settings.rateLimitFactor);
    const over = counts.some((count, i) => count > (limits[i] as number));
    const reset = WINDOW - (Math.floor(Date.now() / 1000) % WINDOW);
    announce(caller.reply, limits[0] as number, counts[0] as number, reset, over);
    if (over) throw new DomainError('rate.limited', { details: { class: kind, retryAfter: reset } });
  }
}

const applicationOf = ({ viewer, service }: Caller) => viewer?.application ?? service;

/**
 * The person, or the address of somebody signed out; then the address of the signed-in. An application of somebody else counts
 * in place of the address, which is often its own server's for all its people.
 */
function keysOf(kind: RateClass, caller: Caller): string[] {
  const { viewer, address } = caller;
  const from = addressKey(address);
  const application = applicationOf(caller);
  if (application) return [...(viewer ? [`${kind}:u:${viewer.userId}`] : []), `${kind}:c:${application.id}`];
  return viewer ? [`${kind}:u:${viewer.impersonator?.userId ?? viewer.userId}`, `${kind}:a:${from}`] : [`${kind}:x:${from}`];
}

/** In the order of the keys. */
function limitsOf(kind: RateClass, policy: RatePolicy, caller: Caller): number[] {
  const application = applicationOf(caller);
  if (!application || kind === 'failedToken' || kind === 'lookup') return [policy.perPerson, policy.perAddress];
  const perApplication = RATES_OF_APPLICATIONS[application.rate][kind];
  return caller.viewer ? [policy.perPerson, perApplication] : [perApplication];
}

function currentWindow(): number {
  return Math.floor(Date.now() / (WINDOW * 1000));
}

function announce(reply: FastifyReply | undefined, limit: number, count: number, reset: number, over: boolean): void {
  if (!reply) return;
  reply.header('ratelimit', `limit=${limit}, remaining=${Math.max(0, limit - count)}, reset=${reset}`);
  if (over) reply.header('retry-after', String(reset));
}
