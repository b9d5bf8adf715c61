import type { Environment } from '../placeholders.ts';
import type { JsonObject } from '../json.ts';
import { brokered } from './broker-defaults.ts';
import { FederationError } from './federation-error.ts';

interface SocialProvider {
  readonly alias: string;
  readonly displayName: string;
  readonly providerId: 'oidc' | 'oauth2';
  /** `NAME_CLIENT_ID` and `NAME_CLIENT_SECRET` switch it on. */
  readonly setting: string;
  /** Whether what it says about a mailbox is believed; only where it says so in a signed token. */
  readonly trustEmail: boolean;
  readonly urls: Readonly<Record<string, string>>;
  readonly config: Readonly<Record<string, string>>;
}

/** Facebook and X speak OAuth 2 without signed identity; who somebody is comes from their profile address, with the token just issued. */
const PROVIDERS: readonly SocialProvider[] = [
  {
    alias: 'google',
    displayName: 'Google',
    providerId: 'oidc',
    setting: 'GOOGLE',
    trustEmail: true,
    urls: {
      issuer: 'https://accounts.google.com',
      authorizationUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
      tokenUrl: 'https://oauth2.googleapis.com/token',
      jwksUrl: 'https://www.googleapis.com/oauth2/v3/certs',
      userInfoUrl: 'https://openidconnect.googleapis.com/v1/userinfo',
    },
    config: { defaultScope: 'openid email profile', prompt: 'select_account', clientAuthMethod: 'client_secret_post' },
  },
  {
    alias: 'facebook',
    displayName: 'Facebook',
    providerId: 'oauth2',
    setting: 'FACEBOOK',
    trustEmail: false,
    urls: {
      authorizationUrl: 'https://www.facebook.com/v23.0/dialog/oauth',
      tokenUrl: 'https://graph.facebook.com/v23.0/oauth/access_token',
      userInfoUrl: 'https://graph.facebook.com/v23.0/me?fields=id,name,email',
    },
    config: {
      defaultScope: 'public_profile email',
      clientAuthMethod: 'client_secret_post',
      userIDClaim: 'id',
      userNameClaim: 'name',
      fullNameClaim: 'name',
      emailClaim: 'email',
    },
  },
  {
    alias: 'x',
    displayName: 'X',
    providerId: 'oauth2',
    setting: 'X',
    trustEmail: false,
    urls: {
      authorizationUrl: 'https://x.com/i/oauth2/authorize',
      tokenUrl: 'https://api.x.com/2/oauth2/token',
      userInfoUrl: 'https://api.x.com/2/users/me?user.fields=confirmed_email',
    },
    config: {
      defaultScope: 'users.read tweet.read users.email',
      clientAuthMethod: 'client_secret_basic',
      // X refuses a state of more than 500 characters.
      requiresShortStateParameter: 'true',
      userIDClaim: 'data.id',
      userNameClaim: 'data.username',
      fullNameClaim: 'data.name',
      emailClaim: 'data.confirmed_email',
    },
  },
];

/** Those that have a client id and a secret in the settings. */
export function socialProviders(environment: Environment): JsonObject[] {
  return PROVIDERS.filter((provider) => isOn(provider, environment)).map((provider) =>
    brokered({
      alias: provider.alias,
      displayName: provider.displayName,
      providerId: provider.providerId,
      trustEmail: provider.trustEmail,
      config: {
        ...urlsOf(provider, environment),
        ...provider.config,
        clientId: environment[`${provider.setting}_CLIENT_ID`] ?? '',
        clientSecret: environment[`${provider.setting}_CLIENT_SECRET`] ?? '',
      },
    }),
  );
}

function isOn(provider: SocialProvider, environment: Environment): boolean {
  const [id, secret] = ['CLIENT_ID', 'CLIENT_SECRET'].map((name) => environment[`${provider.setting}_${name}`]);
  if (Boolean(id) !== Boolean(secret))
    throw new FederationError(`${provider.setting}_CLIENT_ID and ${provider.setting}_CLIENT_SECRET belong together: set both or neither`);
  return Boolean(id);
}

/** With `SOCIAL_SANDBOX_URL` the same paths are asked of a stand-in: `https://x.com/i` becomes `${SOCIAL_SANDBOX_URL}/x.com/i`. */
function urlsOf(provider: SocialProvider, environment: Environment): Record<string, string> {
  const sandbox = environment['SOCIAL_SANDBOX_URL'];
  if (!sandbox) return { ...provider.urls };
  if (environment['GPS_PROFILE'] !== 'local')
    throw new FederationError('SOCIAL_SANDBOX_URL is for GPS_PROFILE=local: whoever answers there could be anybody');
  return Object.fromEntries(
    Object.entries(provider.urls).map(([name, url]) => [name, url.replace('https:/', sandbox.replace(/\/+$/, ''))]),
  );
}
