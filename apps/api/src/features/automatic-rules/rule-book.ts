import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';
import { Logger } from '../../platform/observability/logger.js';
import { down } from './finding.js';
import { type Judge, judgeFor } from './judges.js';
import { LiveRulesRepository, type RuleVersionRow } from './live-rules.repository.js';
import { NOTHING_NEEDED } from './rule-needs.js';

export const RULES_CHANNEL = 'automatic-rules';
const SAFETY_POLL = 1_000;
const WAIT_FOR_REDIS = 2_000;

export interface ReadyRule extends Judge {
  readonly rule: RuleVersionRow;
}

/** Who wrote from where is not kept, so such a rule cannot look back. */
export const needsNetwork = (rule: RuleVersionRow): boolean => readyRule(rule).needs.count?.by === 'network';

export const readyRule = (rule: RuleVersionRow): ReadyRule => ({ ...judgeFor(rule.kind, rule.parameters), rule });

/** The rules in force, made ready, in the memory of each process: what somebody writes waits for no statement to find them. */
@Injectable()
export class RuleBook implements OnApplicationBootstrap, OnApplicationShutdown {
  private ready: readonly ReadyRule[] = [];
  private poller: NodeJS.Timeout | undefined;
  private stale = true;
  private loading: Promise<void> | null = null;

  constructor(
    private readonly repository: LiveRulesRepository,
    private readonly bus: LiveBus,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const listening = this.bus.listen(RULES_CHANNEL, () => void this.reload()).catch(() => undefined);
    this.bus.onConnected(() => (this.stale = true));
    await Promise.race([listening, sleep(WAIT_FOR_REDIS, undefined, { ref: false })]);
    await this.reload();
    // Redis tells at once; while it is away, and once when it is back, PostgreSQL is asked.
    this.poller = setInterval(() => void this.poll(), SAFETY_POLL).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.poller);
  }

  get live(): readonly ReadyRule[] {
    return this.ready;
  }

  /** After the commit: it holds here at once, and everybody else is told. */
  async changed(): Promise<void> {
    await this.reload();
    await this.bus.publish(RULES_CHANNEL, {});
  }

  /** For whoever was told in another way and must not be ahead of Redis. */
  refresh(): Promise<void> {
    return this.reload();
  }

  private async poll(): Promise<void> {
    if (this.bus.connected && !this.stale) return;
    await this.reload();
  }

  /** One at a time; whoever comes meanwhile waits for the next one, as the one under way may have looked too early. */
  private async reload(): Promise<void> {
    while (this.loading) await this.loading;
    this.loading = this.load().finally(() => (this.loading = null));
    await this.loading;
  }

  private async load(): Promise<void> {
    try {
      const known = new Map(this.ready.map((one) => [keyOf(one.rule), one]));
      this.ready = (await this.repository.live()).map((rule) => known.get(keyOf(rule)) ?? this.make(rule));
      this.stale = !this.bus.connected;
    } catch {
      this.stale = true;
    }
  }

  /** A rule that cannot be made ready any more cannot look, so a person has to. */
  private make(rule: RuleVersionRow): ReadyRule {
    try {
      return readyRule(rule);
    } catch (err) {
      this.logger.error({ err, ruleId: rule.ruleId, version: rule.version }, 'a rule in force cannot be used');
      return { needs: NOTHING_NEEDED, judge: () => down('unusable'), rule };
    }
  }
}

const keyOf = (rule: RuleVersionRow): string => `${rule.ruleId} ${rule.version}`;
