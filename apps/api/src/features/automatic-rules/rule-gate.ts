import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';
import type { Actor } from '../../platform/auth/actor.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { addressKey } from '../../platform/rate-limit/address-key.js';
import { Classifiers } from './classifiers.js';
import { down, type Finding } from './finding.js';
import { type ReadyRule, RuleBook } from './rule-book.js';
import { RuleFactsRepository } from './rule-facts.repository.js';
import type { Count, Facts, Scores } from './rule-needs.js';
import type { Hit } from './verdict.policy.js';
import { type Print, SILENT, type Subject, Verdict } from './verdict.js';
import { WrittenText } from './written-text.js';

/** All classifiers together; whoever is slower has not looked. */
const CLASSIFIERS_BUDGET_MS = 300;
const NOBODY_KNOWN: Facts = { accountHours: 0, contributions: 0, counts: new Map() };

export interface Draft extends Subject {
  readonly body: string;
  readonly isNew: boolean;
}

/** Asks the rules in force about what somebody is about to publish. Without rules it asks nobody anything. */
@Injectable()
export class RuleGate {
  private readonly seconds: Histogram;

  constructor(
    private readonly book: RuleBook,
    private readonly facts: RuleFactsRepository,
    private readonly classifiers: Classifiers,
    metrics: Metrics,
  ) {
    this.seconds = new Histogram({
      name: 'gps_rules_judging_seconds',
      help: 'Time that automatic rules take for one text, without what they ask of others',
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1],
      registers: [metrics.registry],
    });
  }

  /** Before anything is written, and outside of any transaction: a slow classifier keeps no connection and no lock. */
  async judge(actor: Pick<Actor, 'userId' | 'address'>, draft: Draft): Promise<Verdict> {
    const rules = this.book.live.filter((rule) => draft.isNew || !rule.onlyNew);
    if (rules.length === 0) return SILENT;
    const text = new WrittenText(draft.body);
    const print = printOf(actor, rules, text, draft);
    const [facts, scores] = await Promise.all([this.factsFor(actor, rules, text, draft), this.scoresFor(rules, draft.body)]);
    const end = this.seconds.startTimer();
    const hits = hitsOf(rules, text, facts, scores);
    end();
    return new Verdict(hits, print);
  }

  /** What one rule in force says to a text that nobody wrote; null if it is not in force. The same way, and nothing is written. */
  async sample(ruleId: string, body: string): Promise<{ version: number; caught: boolean } | null> {
    const rule = this.book.live.find(({ rule }) => rule.ruleId === ruleId);
    if (!rule) return null;
    const scores = await this.scoresFor([rule], body);
    const [hit] = hitsOf([rule], new WrittenText(body), NOBODY_KNOWN, scores);
    return { version: rule.rule.version, caught: hit?.outcome === 'CAUGHT' };
  }

  private async factsFor(actor: Pick<Actor, 'userId' | 'address'>, rules: readonly ReadyRule[], text: WrittenText, draft: Draft) {
    const counts = countsOf(rules);
    const newcomer = rules.some(({ needs }) => needs.newcomer);
    if (counts.length === 0 && !newcomer) return NOBODY_KNOWN;
    const network = addressKey(actor.address);
    return this.facts.of({ authorId: actor.userId, network, print: text.print, subjectId: draft.id, newcomer, counts });
  }

  private async scoresFor(rules: readonly ReadyRule[], body: string): Promise<ReadonlyMap<string, Scores>> {
    const names = [...new Set(rules.flatMap(({ needs }) => needs.classifier ?? []))];
    if (names.length === 0) return new Map();
    const scores = await Promise.all(names.map((name) => this.classifiers.scores(name, body, CLASSIFIERS_BUDGET_MS)));
    return new Map(names.map((name, i) => [name, scores[i] ?? null]));
  }
}

/** What these rules say, each once. One that fails has not looked, and a person has to. */
export function hitsOf(rules: readonly ReadyRule[], text: WrittenText, facts: Facts, scores: ReadonlyMap<string, Scores>): Hit[] {
  return rules.flatMap(({ rule, needs, judge }) => {
    let finding: Finding | null;
    try {
      finding = judge(text, facts, scores.get(needs.classifier ?? '') ?? null);
    } catch {
      finding = down('failed');
    }
    return finding === null ? [] : [{ ...finding, rule }];
  });
}

const countsOf = (rules: readonly ReadyRule[]): Count[] => rules.flatMap(({ needs }) => needs.count ?? []);

/** Left when something new is written and some rule counts; the network only if one counts by it. */
function printOf(actor: Pick<Actor, 'userId' | 'address'>, rules: readonly ReadyRule[], text: WrittenText, { isNew }: Draft): Print | null {
  const counts = countsOf(rules);
  if (!isNew || counts.length === 0) return null;
  const network = counts.some(({ by }) => by === 'network') ? addressKey(actor.address) : '';
  return { authorId: actor.userId, network, print: text.print };
}
