import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { templateOf } from './catalogue.js';
import type { ChangeMailTemplateArgs, MailDraftArgs, MailTemplateArgs, RestoreMailTemplateArgs } from './e-mail-templates.inputs.js';
import { draftOf } from './mail-draft.js';
import { previewOf } from './mail-preview.js';
import { MAIL_LANGUAGES, type MailLanguage, type MailTemplate, type MailWords } from './mail-template.js';
import { toText } from './mail-template.mapper.js';
import {
  type MailPreview,
  MailTemplateChangedMeanwhile,
  type MailTemplateOutcome,
  type MailTemplateProblem,
  type MailTemplateText,
  MailWordsRefused,
} from './mail-template.type.js';
import { type MailVersionRow, MailVersionsRepository } from './mail-versions.repository.js';
import { problemsOf } from './mail-words.policy.js';

const REASON = { limit: 1000, lines: 'many' } as const;

export interface Chosen {
  readonly template: MailTemplate;
  readonly language: MailLanguage;
}

/** Null for a mail or a language that there is not. */
export function chosen({ key, language: asked }: MailTemplateArgs): Chosen | null {
  const template = templateOf(key);
  const language = MAIL_LANGUAGES.find((one) => one === asked);
  return template && language ? { template, language } : null;
}

/** Staff look at the words of a mail, change them and take earlier ones up again: with a reason, and nobody over the head of another. */
@Injectable()
export class StaffMailTemplates {
  constructor(
    private readonly settings: Settings,
    private readonly versions: MailVersionsRepository,
    private readonly audit: AuditLog,
  ) {}

  async one(actor: Actor, args: MailTemplateArgs): Promise<MailTemplateText | null> {
    const found = chosen(args);
    return found && toText(actor, found.template, found.language, await this.newest(found));
  }

  async preview(args: MailDraftArgs): Promise<MailPreview> {
    const found = chosen(args);
    if (!found) throw new DomainError('mail_template.not_found');
    const words = args.words ? draftOf(args.words) : await this.wordsOf(found);
    if (words instanceof TextRefused) throw new DomainError('input.invalid', { details: { fields: { words: [words.code] } } });
    return previewOf(found.template, found.language, words, this.settings.webUrl);
  }

  async wordsOf(found: Chosen): Promise<MailWords> {
    return (await this.newest(found))?.words ?? found.template.texts[found.language];
  }

  async change(actor: Actor, args: ChangeMailTemplateArgs): Promise<MailTemplateOutcome> {
    const words = draftOf(args.words);
    if (words instanceof TextRefused) return words;
    return this.write(actor, args, 'mail_template.changed', async () => ({ words, restoredFrom: null }));
  }

  async restore(actor: Actor, args: RestoreMailTemplateArgs): Promise<MailTemplateOutcome> {
    const { key, language, to } = args;
    return this.write(actor, args, 'mail_template.restored', async (tx) => {
      if (to === 0) return { words: null, restoredFrom: null };
      const earlier = to > 0 && to <= 2_147_483_647 ? await this.versions.find(key, language, to, tx) : null;
      return earlier && { words: earlier.words, restoredFrom: to };
    });
  }

  private async write(
    actor: Actor,
    args: MailTemplateArgs & { readonly version: number; readonly reason: string },
    action: string,
    next: (tx: Tx) => Promise<{ words: MailWords | null; restoredFrom: number | null } | null>,
  ): Promise<MailTemplateOutcome> {
    const reason = checkText(args.reason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const found = chosen(args);
    if (!found) return new NotAllowed('mail_template.not_found');
    const { template, language } = found;
    const written = await this.versions.transaction(async (tx) => {
      const before = await this.versions.newest(template.key, language, tx);
      if ((before?.version ?? 0) !== args.version) return null;
      const now = await next(tx);
      if (!now) return new NotAllowed('mail_template.not_found');
      const problems = now.words ? problemsOf(template, now.words) : [];
      if (problems.length > 0) return new MailWordsRefused(problems as MailTemplateProblem[]);
      const [old, fresh] = [before?.words ?? template.texts[language], now.words ?? template.texts[language]];
      if (JSON.stringify(old) === JSON.stringify(fresh)) return new NotAllowed('mail_template.unchanged');
      const version = args.version + 1;
      const by = { byId: actor.userId, byName: actor.username, reason: reason.text };
      const row = await this.versions.add(tx, { template: template.key, language, version, ...now, ...by });
      if (!row) return null;
      await this.audit.append(tx, actor, {
        ...{ action, subjectKind: 'mail_template', subjectId: template.key, reason: reason.text },
        ...{ details: { language, version, restoredFrom: now.restoredFrom }, before: { ...old }, after: { ...fresh } },
      });
      return row;
    });
    if (written instanceof NotAllowed || written instanceof MailWordsRefused) return written;
    if (written) return toText(actor, template, language, written);
    return new MailTemplateChangedMeanwhile(toText(actor, template, language, await this.newest(found)));
  }

  private newest({ template, language }: Chosen): Promise<MailVersionRow | null> {
    return this.versions.newest(template.key, language);
  }
}
