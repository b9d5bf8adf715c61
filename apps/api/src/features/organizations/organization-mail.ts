import type { MailLanguage, MailOrder } from '../e-mail-templates/index.js';

const TEMPLATES = {
  invited: 'organization.invited',
  invitedAsAdmin: 'organization.invited_as_admin',
  appointed: 'organization.appointed',
  removed: 'organization.removed',
  promoted: 'organization.promoted',
  demoted: 'organization.demoted',
  suspended: 'organization.suspended',
  lifted: 'organization.lifted',
} as const;

export interface OrganizationMailFacts {
  readonly id: string;
  readonly kind: keyof typeof TEMPLATES;
  readonly to: { readonly email: string; readonly name: string | null; readonly locale: string | null };
  readonly organization: string;
  /** Who did it; null: staff, or nobody in particular. */
  readonly by?: string | null;
  readonly reason?: string;
  readonly until?: Date;
  readonly link: string;
}

/** Whoever invites without a name. */
const SOMEBODY: Readonly<Record<MailLanguage, string>> = {
  en: 'an administrator',
  de: 'Jemand aus der Verwaltung',
  es: 'Alguien de la administración',
  it: 'Chi amministra',
  pt: 'Alguém da administração',
};

export const organizationMail = ({ id, kind, to, organization, by, reason, until, link }: OrganizationMailFacts): MailOrder => ({
  ...{ template: TEMPLATES[kind], id, to: to.email, locale: to.locale, link },
  values: (language) => ({
    ...{ name: to.name, organization, by: by ?? SOMEBODY[language], reason: reason ?? null },
    day: until ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(until) : null,
  }),
});
