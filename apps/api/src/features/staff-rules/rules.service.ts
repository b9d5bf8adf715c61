import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { RuleBook } from '../automatic-rules/index.js';
import { uuidOrNull } from '../content/index.js';
import { RuleChecks } from './rule-checks.js';
import { refusalToSwitchOn } from './rule-switching.policy.js';
import type { SaveRuleInput, SwitchRuleOffArgs, SwitchRuleOnArgs } from './rule.inputs.js';
import { type RuleOutcome, RuleParametersRefused } from './rule.type.js';
import { canariesAsked } from './rules.events.js';
import { RulesReader } from './rules.reader.js';
import { type NewVersion, RulesRepository, type RuleState } from './rules.repository.js';

const NAME = { limit: 80, lines: 'one' } as const;
const REASON = { limit: 500, lines: 'many' } as const;
const MOST_RULES = 200;

type Done = { readonly id: string } | { readonly refused: string };

/** Staff make rules, and switch versions of them on and off: on record, with a reason, and nobody over the head of another. */
@Injectable()
export class Rules {
  constructor(
    private readonly repository: RulesRepository,
    private readonly reader: RulesReader,
    private readonly checks: RuleChecks,
    private readonly book: RuleBook,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** Always a new version. What is in force stays in force until another version is switched on. */
  async save(actor: Actor, input: SaveRuleInput): Promise<RuleOutcome> {
    const name = checkText(input.name, NAME);
    if (!name.ok) return new TextRefused(name);
    const parameters = this.checks.read(input.kind, input.parameters);
    if (Array.isArray(parameters)) return new RuleParametersRefused(parameters);
    const { action, severity, reason } = input;
    const by = { byId: actor.userId, byName: actor.username };
    const version = { name: name.text, parameters, action, severity, reason, ...by };
    const call = { key: input.idempotencyKey, operation: 'saveRule', input };
    const done = await this.repository.transaction((tx) =>
      this.idempotency.run<Done>(tx, actor, call, () =>
        input.id == null ? this.create(tx, actor, input, version) : this.change(tx, actor, input, version),
      ),
    );
    return this.answer(actor, done);
  }

  private async create(tx: Tx, actor: Actor, input: SaveRuleInput, version: Omit<NewVersion, 'ruleId' | 'version'>): Promise<Done> {
    if ((await this.repository.lockedCount(tx)) >= MOST_RULES) return { refused: 'rules.too_many' };
    const id = uuidv7();
    await this.repository.create(tx, input.kind, { ...version, ruleId: id, version: 1 });
    await this.record(tx, actor, 'rule.created', id, null, { after: { version: 1, name: version.name, action: version.action } });
    return { id };
  }

  private async change(tx: Tx, actor: Actor, input: SaveRuleInput, version: Omit<NewVersion, 'ruleId' | 'version'>): Promise<Done> {
    const found = await this.held(tx, input.id ?? '', input.revision ?? null);
    if ('refused' in found) return found;
    const { id, rule } = found;
    if (rule.kind !== input.kind) return { refused: 'rules.not_found' };
    const next = rule.latestVersion + 1;
    await this.repository.addVersion(tx, { ...version, ruleId: id, version: next });
    await this.record(tx, actor, 'rule.changed', id, null, {
      before: { version: rule.latestVersion },
      after: { version: next, name: version.name, action: version.action },
    });
    return { id };
  }

  async switchOn(actor: Actor, { id: rawId, version, revision, reason: rawReason, override }: SwitchRuleOnArgs): Promise<RuleOutcome> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const done = await this.repository.transaction(async (tx): Promise<Done> => {
      const found = await this.held(tx, rawId, revision);
      if ('refused' in found) return found;
      const { id, rule } = found;
      const tried = await this.repository.tried(tx, id, version);
      if (!tried) return { refused: 'rules.not_found' };
      const refusal = refusalToSwitchOn({ ...tried, override });
      if (refusal) return { refused: refusal };
      const needed = override && refusalToSwitchOn({ ...tried, override: false }) !== null;
      await this.repository.setLive(tx, id, version);
      await this.outbox.add(tx, canariesAsked(id));
      await this.record(tx, actor, 'rule.switched_on', id, reason.text, {
        before: { liveVersion: rule.liveVersion },
        after: { liveVersion: version },
        details: { override: needed, trial: tried.trial },
      });
      return { id };
    });
    return this.announced(actor, done);
  }

  async switchOff(actor: Actor, { id: rawId, revision, reason: rawReason }: SwitchRuleOffArgs): Promise<RuleOutcome> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const done = await this.repository.transaction(async (tx): Promise<Done> => {
      const found = await this.held(tx, rawId, revision);
      if ('refused' in found) return found;
      const { id, rule } = found;
      if (rule.liveVersion === null) return { refused: 'rules.off_already' };
      await this.repository.setLive(tx, id, null);
      await this.record(tx, actor, 'rule.switched_off', id, reason.text, {
        before: { liveVersion: rule.liveVersion },
        after: { liveVersion: null },
      });
      return { id };
    });
    return this.announced(actor, done);
  }

  private async held(tx: Tx, rawId: string, revision: number | null): Promise<{ id: string; rule: RuleState } | { refused: string }> {
    const id = uuidOrNull(rawId);
    const rule = id && (await this.repository.lock(tx, id));
    if (!id || !rule) return { refused: 'rules.not_found' };
    return rule.revision === revision ? { id, rule } : { refused: 'rules.changed_meanwhile' };
  }

  private record(tx: Tx, actor: Actor, action: string, id: string, reason: string | null, facts: object): Promise<void> {
    return this.audit.append(tx, actor, { action, subjectKind: 'rule', subjectId: id, reason, ...facts });
  }

  private async announced(actor: Actor, done: Done): Promise<RuleOutcome> {
    if ('id' in done) await this.book.changed();
    return this.answer(actor, done);
  }

  private async answer(actor: Actor, done: Done): Promise<RuleOutcome> {
    if ('refused' in done) return new NotAllowed(done.refused);
    return (await this.reader.one(actor, done.id)) ?? new NotAllowed('rules.not_found');
  }
}
