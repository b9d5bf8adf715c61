import { isScope } from '@gps/permissions';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import type { ApplicationKind } from './application.enums.js';
import type { UpdateApplicationInput } from './applications.inputs.js';
import './applications.errors.js';
import { isHomePage, isRedirectAddress } from './redirect-address.policy.js';

const NAME = { limit: 50, lines: 'one' } as const;
const DESCRIPTION = { limit: 500, lines: 'many', mayBeEmpty: true } as const;
const MOST_REDIRECTS = 10;

/** What the owner decides about an application, checked. */
export interface ApplicationFacts {
  readonly name: string;
  readonly description: string;
  readonly homePage: string | null;
  readonly redirectUris: readonly string[];
  readonly logoutUrl: string | null;
  readonly scopes: readonly string[];
  readonly offline: boolean;
}

export function checkApplication(
  kind: ApplicationKind,
  input: Omit<UpdateApplicationInput, 'id'>,
): ApplicationFacts | NotAllowed | TextRefused {
  const name = checkText(input.name, NAME);
  if (!name.ok) return new TextRefused(name);
  const description = checkText(input.description ?? '', DESCRIPTION);
  if (!description.ok) return new TextRefused(description);
  const homePage = input.homePage?.trim() || null;
  const redirectUris = [...new Set(input.redirectUris)];
  const logoutUrl = input.logoutUrl?.trim() || null;
  const scopes = [...new Set(input.scopes)];
  const offline = input.offline ?? false;
  const refusal = refusalOf(kind, { homePage, redirectUris, logoutUrl, scopes, offline });
  if (refusal) return new NotAllowed(refusal);
  return { name: name.text, description: description.text, homePage, redirectUris, logoutUrl, scopes, offline };
}

type Rest = Pick<ApplicationFacts, 'homePage' | 'redirectUris' | 'logoutUrl' | 'scopes' | 'offline'>;

function refusalOf(kind: ApplicationKind, { homePage, redirectUris, logoutUrl, scopes, offline }: Rest): string | null {
  if (homePage !== null && !isHomePage(homePage)) return 'application.home_page_refused';
  if (kind === 'service')
    return redirectUris.length + scopes.length > 0 || offline || logoutUrl !== null ? 'application.redirect_not_for_services' : null;
  if (redirectUris.length === 0) return 'application.redirect_missing';
  if (redirectUris.length > MOST_REDIRECTS || !redirectUris.every((address) => isRedirectAddress(address, kind)))
    return 'application.redirect_refused';
  if (scopes.length === 0) return 'application.scope_missing';
  return scopes.every(isScope) ? null : 'application.scope_unknown';
}
