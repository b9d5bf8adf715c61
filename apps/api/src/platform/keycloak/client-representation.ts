import type { KeycloakApplication } from './keycloak-clients.js';

/** Told by the realm's policy for applications, and by whoever looks for them in the console. */
const MARK = { 'gps.application': 'true' };

/** What every token of a person must carry for the API; `basic` and `acr` are Keycloak's own. */
const FOR_PEOPLE = ['acr', 'basic', 'gps-api-audience', 'gps-application', 'gps-roles'];
/** Without roles: nobody is behind it. */
const FOR_SERVICES = ['basic', 'gps-api-audience', 'service_account'];

/** An empty value takes the setting away. */
export const logoutOf = ({ logoutUrl }: KeycloakApplication) => ({ 'backchannel.logout.url': logoutUrl ?? '' });

/** Everything is named, also what is off, because Keycloak's defaults are wider. */
export function newClient(application: KeycloakApplication, secret: string | null) {
  const service = application.kind === 'service';
  return {
    ...changeable(application),
    clientId: application.clientId,
    protocol: 'openid-connect',
    enabled: true,
    publicClient: application.kind === 'native',
    ...(secret !== null && { secret }),
    standardFlowEnabled: !service,
    serviceAccountsEnabled: service,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    bearerOnly: false,
    fullScopeAllowed: false,
    consentRequired: true,
    alwaysDisplayInConsole: false,
    frontchannelLogout: false,
    rootUrl: '',
    adminUrl: '',
    webOrigins: [],
    defaultClientScopes: service ? FOR_SERVICES : FOR_PEOPLE,
    optionalClientScopes: service ? [] : [...application.scopes],
    attributes: {
      ...MARK,
      ...logoutOf(application),
      'pkce.code.challenge.method': 'S256',
      'post.logout.redirect.uris': '-',
      'use.refresh.tokens': String(!service),
      'client_credentials.use_refresh_token': 'false',
      'backchannel.logout.session.required': 'true',
      'backchannel.logout.revoke.offline.tokens': 'false',
      'display.on.consent.screen': 'false',
    },
  };
}

/** What the owner may change later. */
export function changeable({ name, description, homePage, redirectUris }: KeycloakApplication) {
  return { name: asPlainText(name), description: asPlainText(description), baseUrl: homePage ?? '', redirectUris: [...redirectUris] };
}

/** Keycloak takes `${...}` in a name for the key of a message. */
function asPlainText(text: string): string {
  return text.replaceAll('${', '$ {');
}
