import { composeMail } from './compose-mail.js';
import type { MailTemplateKey } from './catalogue.js';
import type { MailLanguage, MailTemplate, MailWords } from './mail-template.js';
import type { MailPreview, MailTemplateProblem } from './mail-template.type.js';
import { problemsOf } from './mail-words.policy.js';

/** What a browser may do with a preview: show it. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">`;

export const samplesOf = (template: MailTemplate): Readonly<Record<string, string>> =>
  Object.fromEntries(template.variables.map(({ name, sample }) => [name, sample]));

export function previewOf(template: MailTemplate, language: MailLanguage, words: MailWords, link: string): MailPreview {
  const order = { template: template.key as MailTemplateKey, id: 'preview', to: 'preview@example.test', locale: language, link };
  const { subject, text, html } = composeMail({ ...order, values: () => samplesOf(template) }, words);
  return { subject, text, html: html.replace('<head>', `<head>${POLICY}`), problems: problemsOf(template, words) as MailTemplateProblem[] };
}
