import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog } from '../audit-log/index.js';
import { LiveRulesRepository, needsNetwork } from '../automatic-rules/index.js';
import { uuidOrNull } from '../content/index.js';
import { RuleTrialsRepository } from './rule-trials.repository.js';
import type { TryRuleArgs } from './rule.inputs.js';
import type { RuleOutcome } from './rule.type.js';
import { trialAsked } from './rules.events.js';
import { RulesReader } from './rules.reader.js';
import { RulesRepository } from './rules.repository.js';

/** Staff ask for a trial; the worker does it. */
@Injectable()
export class RuleTrials {
  constructor(
    private readonly trials: RuleTrialsRepository,
    private readonly rules: RulesRepository,
    private readonly versions: LiveRulesRepository,
    private readonly reader: RulesReader,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async ask(actor: Actor, { id, version, days }: TryRuleArgs): Promise<RuleOutcome> {
    const ruleId = uuidOrNull(id);
    const found = ruleId && (await this.versions.version(ruleId, version));
    if (!ruleId || !found) return new NotAllowed('rules.not_found');
    if (needsNetwork(found)) return new NotAllowed('rules.not_tryable');
    const asked = await this.rules.transaction(async (tx) => {
      const trial = await this.trials.ask(tx, actor, { ruleId, version, days });
      if (trial === null) return false;
      await this.outbox.add(tx, trialAsked(trial));
      const details = { version, days };
      await this.audit.append(tx, actor, { action: 'rule.tried', subjectKind: 'rule', subjectId: ruleId, reason: null, details });
      return true;
    });
    if (!asked) return new NotAllowed('rules.trial_running');
    return (await this.reader.one(actor, ruleId)) ?? new NotAllowed('rules.not_found');
  }
}
