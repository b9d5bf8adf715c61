import type { Attachment } from '../../platform/mail/mailer.js';
import type { MailOrder } from '../e-mail-templates/index.js';

export interface ReportMailFacts {
  readonly id: string;
  readonly to: string;
  readonly locale: string | null;
  readonly title: string;
  readonly link: string;
  readonly attachment: Attachment | null;
}

export const reportMail = ({ title, ...mail }: ReportMailFacts): MailOrder => ({
  ...mail,
  template: mail.attachment ? 'report.attached' : 'report.linked',
  values: () => ({ title }),
});
