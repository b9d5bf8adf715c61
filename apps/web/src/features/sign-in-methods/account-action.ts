import type { SignInMethodKind } from '@/gql/graphql';

/** What a person can have Keycloak do with their account, by the name in our addresses, and how Keycloak calls it (`kc_action`). */
const ACTIONS = {
  'change-password': 'UPDATE_PASSWORD',
  'change-email': 'UPDATE_EMAIL',
  'add-passkey': 'webauthn-register-passwordless',
  'add-security-key': 'webauthn-register',
  'add-authenticator-app': 'CONFIGURE_TOTP',
  'add-text-message': 'gps-sms-setup',
  'new-recovery-codes': 'CONFIGURE_RECOVERY_AUTHN_CODES',
} as const;

export type AccountActionName = keyof typeof ACTIONS;

const REMOVE = 'remove';
const LINK = 'link';
const CREDENTIAL = /^[0-9a-zA-Z-]{1,64}$/;
const PROVIDER = /^[a-z0-9-]{1,40}$/;

export interface AccountAction {
  readonly kcAction: string;
  /** The person must have given their second factor for this. */
  readonly secondFactor: boolean;
}

/** From the query of our own address; null for anything that is not one of our actions, which never reaches Keycloak. */
export function accountActionOf(query: URLSearchParams): AccountAction | null {
  const name = query.get('action') ?? '';
  if (name === REMOVE) {
    const id = query.get('id') ?? '';
    return CREDENTIAL.test(id) ? { kcAction: `delete_credential:${id}`, secondFactor: query.get('level') === '2' } : null;
  }
  if (name === LINK) {
    const provider = query.get('provider') ?? '';
    return PROVIDER.test(provider) ? { kcAction: `idp_link:${provider}`, secondFactor: false } : null;
  }
  return Object.hasOwn(ACTIONS, name) ? { kcAction: ACTIONS[name as AccountActionName], secondFactor: false } : null;
}

const PAGE = '/settings/sign-in';

export const actionAddress = (action: AccountActionName): string => `${PAGE}/start?action=${action}&returnTo=${PAGE}`;

export const linkAddress = (provider: string): string =>
  `${PAGE}/start?action=${LINK}&provider=${encodeURIComponent(provider)}&returnTo=${PAGE}`;

/** Taking away a second factor asks for one, so that somebody who only knows the password cannot. */
export const removalAddress = (id: string, kind: SignInMethodKind): string =>
  `${PAGE}/start?action=${REMOVE}&id=${encodeURIComponent(id)}${kind === 'PASSKEY' ? '' : '&level=2'}&returnTo=${PAGE}`;
