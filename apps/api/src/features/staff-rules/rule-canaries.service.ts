import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { RuleKind } from '../automatic-rules/index.js';
import { uuidOrNull } from '../content/index.js';
import { RuleCanariesRepository } from './rule-canaries.repository.js';
import type { AddRuleCanaryArgs } from './rule.inputs.js';
import type { RuleOutcome } from './rule.type.js';
import { canariesAsked } from './rules.events.js';
import { RulesReader } from './rules.reader.js';
import { RulesRepository } from './rules.repository.js';

const BODY = { limit: 1_000, lines: 'many' } as const;
const MOST = 20;
/** These look at a text alone; the others at who writes how often. */
const OF_TEXT: readonly RuleKind[] = [RuleKind.WORDS, RuleKind.PATTERNS, RuleKind.LINKS, RuleKind.CLASSIFIER];

/** Staff say what a rule has to catch. */
@Injectable()
export class RuleCanaries {
  constructor(
    private readonly canaries: RuleCanariesRepository,
    private readonly rules: RulesRepository,
    private readonly reader: RulesReader,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async add(actor: Actor, { ruleId: rawId, body: rawBody }: AddRuleCanaryArgs): Promise<RuleOutcome> {
    const body = checkText(rawBody, BODY);
    if (!body.ok) return new TextRefused(body);
    const id = uuidOrNull(rawId);
    const refused = await this.canaries.transaction(async (tx) => {
      const rule = id && (await this.rules.lock(tx, id));
      if (!id || !rule) return 'rules.not_found';
      if (!OF_TEXT.includes(rule.kind)) return 'rules.canary_not_possible';
      const added = await this.canaries.add(tx, { ruleId: id, body: body.text, byName: actor.username, most: MOST });
      if (!added) return 'rules.too_many_canaries';
      await this.outbox.add(tx, canariesAsked(id));
      const details = { canary: added };
      await this.audit.append(tx, actor, { action: 'rule.canary_added', subjectKind: 'rule', subjectId: id, reason: null, details });
      return null;
    });
    return this.answer(actor, refused, rawId);
  }

  async retire(actor: Actor, rawId: string): Promise<RuleOutcome> {
    const id = uuidOrNull(rawId);
    const ruleId = await this.canaries.transaction(async (tx) => {
      const of = id && (await this.canaries.retire(tx, id));
      if (!of) return null;
      const entry = { action: 'rule.canary_retired', subjectKind: 'rule', subjectId: of, reason: null, details: { canary: id } };
      await this.audit.append(tx, actor, entry);
      return of;
    });
    return this.answer(actor, ruleId === null ? 'rules.not_found' : null, ruleId ?? '');
  }

  private async answer(actor: Actor, refused: string | null, ruleId: string): Promise<RuleOutcome> {
    return refused ? new NotAllowed(refused) : ((await this.reader.one(actor, ruleId)) ?? new NotAllowed('rules.not_found'));
  }
}
