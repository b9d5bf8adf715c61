import type { KeycloakRealmState } from '../../platform/keycloak/keycloak-realm.js';
import { type IdentitySwitch, IdentitySwitchGroup as Group } from './identity-status.type.js';

const SOCIAL = ['google', 'facebook', 'x'];
const ANYWHERE = 'anywhere';

/** What the realm says, in the order in which an operator reads it. */
export function identitySwitches(realm: KeycloakRealmState): IdentitySwitch[] {
  return [...ways(realm), ...providers(realm), ...accounts(realm), ...guards(realm)];
}

function ways({ actions, steps, attributes }: KeycloakRealmState): IdentitySwitch[] {
  const factor = (id: string, action: string, values: Values = {}): IdentitySwitch =>
    one(Group.SECOND_FACTORS, id, actions.includes(action), values);
  const perDay = attributes['gps.sms.perDay'] ?? '0';
  return [
    factor('authenticator-app', 'CONFIGURE_TOTP'),
    factor('security-key', 'webauthn-register'),
    one(Group.SECOND_FACTORS, 'sms', actions.includes('gps-sms-setup') && Number(perDay) > 0, {
      perDay,
      countries: (attributes['gps.sms.countries'] ?? '').replaceAll(',', ' '),
    }),
    factor('recovery-codes', 'CONFIGURE_RECOVERY_AUTHN_CODES'),
    one(Group.WITHOUT_PASSWORD, 'passkey', actions.includes('webauthn-register-passwordless')),
    one(Group.WITHOUT_PASSWORD, 'magic-link', steps.includes('gps-magic-link')),
  ];
}

function providers({ providers: known, directories }: KeycloakRealmState): IdentitySwitch[] {
  const others = known.filter(({ alias }) => !SOCIAL.includes(alias));
  return [
    ...SOCIAL.map((alias) =>
      one(
        Group.OTHER_PROVIDERS,
        alias,
        known.some((provider) => provider.alias === alias && provider.enabled),
      ),
    ),
    ...others.map(({ alias, name, kind, enabled }) => one(Group.OTHER_PROVIDERS, `provider:${alias}`, enabled, { kind }, name)),
    ...(directories.length === 0 ? [one(Group.OTHER_PROVIDERS, 'directory', false)] : []),
    ...directories.map(({ name, enabled }) => one(Group.OTHER_PROVIDERS, `directory:${name}`, enabled, {}, name)),
  ];
}

/** Keycloak joins rules by `and`, and writes `(undefined)` behind one that takes no value. */
const rulesOf = (policy: string): string => policy.replaceAll('(undefined)', '').split(' and ').join(', ');

function accounts(realm: KeycloakRealmState): IdentitySwitch[] {
  return [
    one(Group.ACCOUNTS, 'registration', realm.registrationAllowed),
    one(Group.ACCOUNTS, 'organizations', realm.organizationsEnabled),
    one(Group.ACCOUNTS, 'password-policy', realm.passwordPolicy !== '', { policy: rulesOf(realm.passwordPolicy) }),
    one(Group.SESSIONS, 'session-limits', realm.sessionMaxSeconds > 0, {
      idleSeconds: String(realm.sessionIdleSeconds),
      maxSeconds: String(realm.sessionMaxSeconds),
      tokenSeconds: String(realm.accessTokenSeconds),
    }),
  ];
}

function guards(realm: KeycloakRealmState): IdentitySwitch[] {
  const { steps, stepSettings } = realm;
  const addresses = stepSettings['gps-address-guard']?.roles ?? ANYWHERE;
  return [
    one(Group.GUARDS, 'brute-force', realm.bruteForceProtected, {
      tries: String(realm.failureFactor),
      waitSeconds: String(realm.maxFailureWaitSeconds),
    }),
    one(Group.GUARDS, 'staff-addresses', steps.includes('gps-address-guard') && addresses !== ANYWHERE, { addresses }),
    one(Group.GUARDS, 'account-lock', steps.includes('gps-account-lock')),
  ];
}

type Values = Readonly<Record<string, string>>;

function one(group: Group, id: string, on: boolean, values: Values = {}, name: string | null = null): IdentitySwitch {
  return { id, group, on, name, values: Object.entries(values).map(([key, value]) => ({ name: key, value })) };
}
