import type { Messages } from '@/platform/i18n/messages';

export type RefusalKey = keyof Messages['applications']['refusal'];
export type Field = 'name' | 'description' | 'homePage' | 'redirectUris' | 'logoutUrl' | 'scopes';

const REFUSALS: Readonly<Record<string, readonly [RefusalKey, Field | null]>> = {
  'application.too_many': ['tooMany', null],
  'application.email_not_verified': ['emailNotVerified', null],
  'application.suspended': ['suspended', null],
  'application.redirect_missing': ['redirectMissing', 'redirectUris'],
  'application.redirect_refused': ['redirectRefused', 'redirectUris'],
  'application.logout_url_refused': ['logoutUrl', 'logoutUrl'],
  'application.home_page_refused': ['homePage', 'homePage'],
  'application.scope_missing': ['scopeMissing', 'scopes'],
  'text.empty': ['name', 'name'],
  'text.too_long': ['tooLong', 'name'],
};

/** Our sentence for a refusal and the field it is about; null for what is not about the form. */
export function refusalOf(code: string): readonly [RefusalKey, Field | null] | null {
  return REFUSALS[code] ?? null;
}
