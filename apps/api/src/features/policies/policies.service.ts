import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { LANGUAGES, type Translated } from './languages.js';
import type { DecisionTemplateInput, PolicyInput, TranslatedTextInput } from './policies.inputs.js';
import { PoliciesRepository } from './policies.repository.js';
import { PolicyVersionsRepository } from './policy-versions.repository.js';
import type { DecisionTemplate, Policy } from './policy.type.js';
import { unknownVariable } from './template-variables.policy.js';

const TITLE = { limit: 80, lines: 'one' } as const;
const BODY = { limit: 1000, lines: 'many' } as const;
const REASON = BODY;

/** What administrators change about policies and templates. Each change is one row of the audit. */
@Injectable()
export class Policies {
  constructor(
    private readonly policies: PoliciesRepository,
    private readonly versions: PolicyVersionsRepository,
    private readonly audit: AuditLog,
  ) {}

  async change(actor: Actor, input: PolicyInput): Promise<Policy | NotAllowed | TextRefused> {
    if (input.severity < 1 || input.severity > 4 || input.strikeDays < 1 || input.strikeDays > 3650)
      throw new DomainError('input.invalid', { details: { fields: { severity: ['between'], strikeDays: ['between'] } } });
    const titles = translated(input.titles, TITLE);
    if (titles instanceof TextRefused) return titles;
    const reason = checkText(input.reason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    return this.policies.transaction(async (tx) => {
      const before = await this.policies.find(input.id, tx);
      if (!before) return new NotAllowed('policy.not_found');
      const now = await this.policies.change(tx, { ...input, titles }, input.version);
      if (!now) return new NotAllowed('policy.changed_meanwhile');
      await this.versions.keepPolicy(tx, actor, now, reason.text);
      await this.audit.append(tx, actor, {
        ...{ action: 'policy.changed', subjectId: now.id, reason: reason.text },
        details: { before, after: now },
      });
      return now;
    });
  }

  async saveTemplate(actor: Actor, input: DecisionTemplateInput): Promise<DecisionTemplate | NotAllowed | TextRefused> {
    const name = checkText(input.name, TITLE);
    if (!name.ok) return new TextRefused(name);
    const texts = translated(input.texts, BODY);
    if (texts instanceof TextRefused) return texts;
    if (unknownVariable(texts) !== null) return new NotAllowed('template.variable_unknown');
    const reason = checkText(input.reason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const id = input.id == null ? uuidv7() : uuidOrNull(input.id);
    if (id === null) return new NotAllowed('template.not_found');
    const policyId = input.policyId ?? null;
    if (policyId !== null && !(await this.policies.find(policyId))) return new NotAllowed('policy.not_found');
    const template = { id, name: name.text, policyId, texts, version: input.id == null ? 1 : (input.version ?? 1), retired: false };
    return this.policies.transaction(async (tx) => {
      if (input.id == null) await this.policies.addTemplate(tx, template);
      const now = input.id == null ? template : await this.policies.changeTemplate(tx, template);
      if (!now) return new NotAllowed('template.not_found');
      await this.versions.keepTemplate(tx, actor, now, reason.text);
      await this.audit.append(tx, actor, {
        ...{ action: 'template.saved', subjectId: id, reason: reason.text },
        details: { name: now.name, policy: policyId, texts },
      });
      return now;
    });
  }

  async retireTemplate(actor: Actor, rawId: string, version: number, why: string): Promise<DecisionTemplate | NotAllowed | TextRefused> {
    const reason = checkText(why, REASON);
    if (!reason.ok) return new TextRefused(reason);
    return this.policies.transaction(async (tx) => {
      const id = uuidOrNull(rawId);
      const gone = id && (await this.policies.retireTemplate(tx, id, version));
      if (!gone) return new NotAllowed('template.not_found');
      await this.versions.keepTemplate(tx, actor, gone, reason.text);
      await this.audit.append(tx, actor, {
        ...{ action: 'template.retired', subjectId: gone.id, reason: reason.text },
        details: { name: gone.name },
      });
      return gone;
    });
  }
}

function translated(input: TranslatedTextInput, rule: typeof TITLE | typeof BODY): Translated | TextRefused {
  const words: [string, string][] = [];
  for (const language of LANGUAGES) {
    const checked = checkText(input[language], rule);
    if (!checked.ok) return new TextRefused(checked);
    words.push([language, checked.text]);
  }
  return Object.fromEntries(words) as Translated;
}
