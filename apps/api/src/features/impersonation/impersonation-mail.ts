import type { MailOrder } from '../e-mail-templates/index.js';
import type { ImpersonationEnded } from './impersonation.events.js';

export interface MailReader {
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
}

/** Tells a person that somebody looked in their place: when, why, and whether anything was changed. */
export function impersonationMail(ended: ImpersonationEnded, reader: MailReader, webUrl: string): MailOrder {
  const { email: to, name, locale, timeZone } = reader;
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone ?? 'UTC' } as const;
  return {
    template: ended.changed ? 'impersonation.changed' : 'impersonation.looked',
    ...{ id: `impersonation-${ended.grantId}`, to, locale, link: `${webUrl}/settings/security-history` },
    values: (language) => {
      const moment = (iso: string): string => new Intl.DateTimeFormat(language, style).format(new Date(iso));
      return { name, from: moment(ended.openedAt), to: moment(ended.endedAt), reason: ended.reason };
    },
  };
}
