import type { MailTemplateKey } from './catalogue.js';
import type { MailLanguage, MailWords } from './mail-template.js';

export const TEST_MAIL_ASKED = 'mail_template.test_asked';

/** Somebody wants to see a mail in their own mail program. */
export interface TestMailAsked {
  readonly userId: string;
  readonly template: MailTemplateKey;
  readonly language: MailLanguage;
  readonly words: MailWords;
}
