import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Logger } from '../../platform/observability/logger.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import { type DomainEvent, Outbox } from '../../platform/outbox/outbox.js';
import { RuleBook, RuleGate } from '../automatic-rules/index.js';
import { RuleCanariesRepository } from './rule-canaries.repository.js';
import { canaryMissed, RULE_CANARIES_ASKED, type RuleCanariesAsked } from './rules.events.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 60 * 60_000;

/** Lets the rules in force look at texts that they have to catch, each once a week, and gives the alarm when one gets through. */
@Injectable()
export class CanaryPlanting implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private readonly alarms: Counter;

  constructor(
    private readonly canaries: RuleCanariesRepository,
    private readonly gate: RuleGate,
    private readonly book: RuleBook,
    private readonly outbox: Outbox,
    private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.alarms = new Counter({
      name: 'gps_rule_canaries_missed_total',
      help: 'Texts that a rule in force has to catch and did not: the rule is blind',
      registers: [metrics.registry],
    });
    metrics.gauge('gps_rule_canaries_missed', 'Canaries that were not caught when they were last looked at', () => this.canaries.missed());
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.plant(null).catch((err: unknown) => this.logger.error({ err }, 'planting canaries failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  @OnEvent(RULE_CANARIES_ASKED, 'rules.canaries')
  async asked({ payload }: DomainEvent<RuleCanariesAsked>): Promise<void> {
    await this.book.refresh();
    await this.plant(payload.ruleId);
  }

  /** Those of one rule now, or all that are due. Answers how many got through. */
  @Periodic('rule-canaries', EVERY, [null])
  async plant(ruleId: string | null): Promise<number> {
    return this.canaries.transaction(async (tx) => {
      let missed = 0;
      for (const canary of await this.canaries.due(tx, ruleId)) {
        const looked = await this.gate.sample(canary.ruleId, canary.body);
        // Switched off a moment ago, or this process has not heard yet: next time.
        if (!looked) continue;
        await this.canaries.ran(tx, canary.id, looked.version, looked.caught);
        if (looked.caught) continue;
        missed += 1;
        // Whoever asks for it by hand sees the answer on the page.
        if (ruleId === null) await this.outbox.add(tx, canaryMissed({ ruleId: canary.ruleId, version: looked.version }));
        this.alarms.inc();
        this.logger.error({ canaryId: canary.id, ruleId: canary.ruleId, version: looked.version }, 'a rule did not catch its canary');
      }
      return missed;
    });
  }
}
