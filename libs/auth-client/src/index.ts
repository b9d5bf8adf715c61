export { authOptions, type AuthApp, type SignInOptions } from './auth-options.ts';
export { cookieNames, type CookieNames } from './cookie-names.ts';
export { hasSecondFactor, readClaims, type Claims } from './claims.ts';
export { oidcEndpoints, type OidcEndpoints } from './oidc-endpoints.ts';
export { safeReturnTo } from './return-to.ts';
export { openSessions, type SessionSettings, type Sessions } from './sessions.ts';
export type { WebSession } from './session-record.ts';
export { endSessionUrl } from './sign-out.ts';
export { startSignIn, type NextAuthHandler, type SignInStart } from './start-sign-in.ts';
