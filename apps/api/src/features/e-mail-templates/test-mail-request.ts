import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { RateLimiter } from '../../platform/rate-limit/rate-limiter.js';
import { TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import type { MailTemplateKey } from './catalogue.js';
import type { MailDraftArgs } from './e-mail-templates.inputs.js';
import { draftOf } from './mail-draft.js';
import { type MailTemplateProblem, MailWordsRefused, type TestMailOutcome, TestMailSent } from './mail-template.type.js';
import { MailVersionsRepository } from './mail-versions.repository.js';
import { problemsOf } from './mail-words.policy.js';
import { chosen, StaffMailTemplates } from './staff-mail-templates.service.js';
import { TEST_MAIL_ASKED, type TestMailAsked } from './test-mail.events.js';

/** A mail to oneself, with sample values; a few a minute. */
@Injectable()
export class TestMailRequest {
  constructor(
    private readonly templates: StaffMailTemplates,
    private readonly versions: MailVersionsRepository,
    private readonly limiter: RateLimiter,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async send(actor: Actor, args: MailDraftArgs): Promise<TestMailOutcome> {
    const found = chosen(args);
    if (!found) return new NotAllowed('mail_template.not_found');
    const words = args.words ? draftOf(args.words) : await this.templates.wordsOf(found);
    if (words instanceof TextRefused) return words;
    const problems = problemsOf(found.template, words);
    if (problems.length > 0) return new MailWordsRefused(problems as MailTemplateProblem[]);
    const to = await this.versions.addressOf(actor.userId);
    if (!to) return new NotAllowed('mail_template.no_address');
    await this.limiter.check('sensitive', { viewer: actor, address: actor.address });
    const template = found.template.key as MailTemplateKey;
    const payload: TestMailAsked = { userId: actor.userId, template, language: found.language, words };
    await this.versions.transaction(async (tx) => {
      await this.outbox.add(tx, { type: TEST_MAIL_ASKED, payload });
      await this.audit.append(tx, actor, {
        ...{ action: 'mail_template.test_sent', subjectKind: 'mail_template', subjectId: template, reason: null },
        details: { language: found.language },
      });
    });
    return new TestMailSent(to);
  }
}
