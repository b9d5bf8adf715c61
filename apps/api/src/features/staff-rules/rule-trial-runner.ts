import { Injectable } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { Classifiers, hitsOf, LiveRulesRepository, type ReadyRule, readyRule, type Scores, WrittenText } from '../automatic-rules/index.js';
import { PastCounts } from './past-counts.js';
import { RULE_TRIAL_ASKED, type RuleTrialAsked } from './rules.events.js';
import { type PastContent, RuleTrialsRepository, type TrialRow } from './rule-trials.repository.js';
import { TrialTally } from './trial-tally.js';

const BATCH = 500;
/** Of the newest. A classifier is asked over the network for each, so it sees fewer. */
const MOST = 100_000;
const MOST_CLASSIFIED = 1_000;
const AT_ONCE = 8;
const PATIENCE_MS = 2_000;

/** Lets a version look at what people wrote, as if it had been in force then, and keeps count. */
@Injectable()
export class RuleTrialRunner {
  constructor(
    private readonly trials: RuleTrialsRepository,
    private readonly rules: LiveRulesRepository,
    private readonly classifiers: Classifiers,
    private readonly logger: Logger,
  ) {}

  /** A second delivery finds it finished and does nothing, or begins again what a lost worker left. */
  @OnEvent(RULE_TRIAL_ASKED, 'rules.trial')
  async asked({ payload }: DomainEvent<RuleTrialAsked>): Promise<void> {
    const trial = await this.trials.begin(payload.trialId);
    if (!trial) return;
    try {
      await this.run(trial);
    } catch (err) {
      // Staff see that it failed and may ask again, which is more use than silent tries.
      this.logger.error({ err, trialId: trial.id }, 'the trial of a rule failed');
      await this.trials.fail(trial.id);
    }
  }

  private async run(trial: TrialRow): Promise<void> {
    const version = await this.rules.version(trial.ruleId, trial.version);
    if (!version) throw new Error('no such version');
    const rule = readyRule(version);
    const counts = new PastCounts(rule.needs.count);
    const { total, from } = await this.trials.extent(trial.days, rule.needs.classifier === null ? MOST : MOST_CLASSIFIED);
    const tally = new TrialTally(total);
    let next = from;
    while (next !== null && tally.scanned < total) {
      const batch = await this.trials.batch(next, Math.min(BATCH, total - tally.scanned) + 1, rule.needs.newcomer);
      const more = batch.length > Math.min(BATCH, total - tally.scanned);
      const looked = more ? batch.slice(0, -1) : batch;
      next = more ? (batch.at(-1) as PastContent).id : null;
      const scores = await this.scoresOf(rule, looked);
      looked.forEach((content, i) => tally.add(content, this.look(rule, counts, content, scores[i] ?? null)));
      await this.trials.progress(trial.id, tally, false);
    }
    await this.trials.progress(trial.id, tally, true);
  }

  private look(rule: ReadyRule, counts: PastCounts, content: PastContent, scores: Scores): string | null {
    const text = new WrittenText(content.body);
    const facts = {
      accountHours: (content.at.getTime() - content.accountAt.getTime()) / 3_600_000,
      contributions: content.contributions,
      counts: counts.add({ authorId: content.authorId, at: content.at, text }),
    };
    const [hit] = hitsOf([rule], text, facts, new Map([[rule.needs.classifier ?? '', scores]]));
    return hit ? hit.matched : null;
  }

  private async scoresOf({ needs }: ReadyRule, contents: readonly PastContent[]): Promise<Scores[]> {
    const name = needs.classifier;
    if (name === null) return [];
    const scores: Scores[] = [];
    for (let at = 0; at < contents.length; at += AT_ONCE)
      scores.push(
        ...(await Promise.all(contents.slice(at, at + AT_ONCE).map(({ body }) => this.classifiers.scores(name, body, PATIENCE_MS)))),
      );
    return scores;
  }
}
