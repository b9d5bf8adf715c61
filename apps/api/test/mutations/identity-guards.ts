import { guardsOf } from './mutation.ts';

const TOKENS = 'platform/tokens|auth/token-verifier';
const ACCESS = 'platform/access';
const REVOCATION = 'platform/revocation';
const SOCKETS = 'platform/(revocation|live-sockets)';
const LIMITS = 'platform/rate-limit';

/** Who somebody is, whether their session lives, what they may do, and how often. */
export const IDENTITY_GUARDS = [
  ...guardsOf('platform/auth/auth.module.ts', ACCESS, [['the global guard', '{ provide: APP_GUARD, useClass: AccessGuard },', '']]),
  ...guardsOf('platform/auth/access.guard.ts', ACCESS, [
    ['refusals of the guard', 'if (refusal) throw refusal;\n    return true;', 'return true;'],
  ]),
  ...guardsOf('platform/auth/access.policy.ts', 'auth/access.policy', [
    ['undeclared access', "if (!access) return new DomainError('auth.undeclared_access');", 'if (!access) return null;'],
    ['signing in', "if (!viewer) return new DomainError('auth.required');", 'if (!viewer) return null;'],
    ['permissions', 'if (!viewer.permissions.has(access.permission))', 'if (false)'],
    ['suspension', 'if (WRITES.has(access.permission) && isSuspended(viewer, now))', 'if (false)'],
    ['the end of a suspension', 'actor.suspendedUntil.getTime() > now', 'true'],
    ['the level of a sign-in (acr)', 'actor.acr < access.acr', 'false'],
    ['the age of a sign-in', 'now / 1000 - actor.authTime > access.maxAge', 'false'],
    ['a sign-in of unknown age', 'actor.authTime === null ||', 'actor.authTime !== null &&'],
  ]),
  ...guardsOf('platform/auth/token-verifier.ts', TOKENS, [
    ['the length of a token', 'if (token.length > MAX_TOKEN_BYTES)', 'if (false)'],
    ['algorithms', "algorithms: ['RS256'],", ''],
    ['the issuer', 'issuer: this.rules.issuer,', ''],
    ['the audience', 'audience: this.rules.audience,', ''],
    ['the exact type in the header', "if (protectedHeader.typ !== 'JWT')", 'if (false)'],
    ['claims that must be there', "requiredClaims: ['exp', 'iat', 'sub'],", ''],
    ['expiry', 'currentDate: new Date(this.now()),', 'currentDate: new Date(0),'],
    ['access tokens only', "payload.typ !== 'Bearer' ||", ''],
    ['the client', ' || !this.accepts(azp))', ')'],
    ['tokens of the future', 'if ((payload.iat as number) * 1000 > this.now() + LEEWAY * 1000)', 'if (false)'],
    ['machines without a session', 'sessionId === null ||', ''],
    ['service accounts', " || username.startsWith('service-account-'))", ')'],
    ['the form of a subject', 'if (!UUID.test(payload.sub as string))', 'if (false)'],
  ]),
  ...guardsOf('platform/http/front-door.ts', TOKENS, [
    ['one well-formed bearer token', 'seen !== 1 || token === undefined', 'token === undefined'],
  ]),
  ...guardsOf('platform/auth/authenticator.ts', REVOCATION, [
    ['revocation', 'if (this.revocations.isRevoked(identity.claims))', 'if (false)'],
    ['locked accounts', 'if (state.locked)', 'if (false)'],
  ]),
  ...guardsOf('platform/auth/authenticator.ts', 'accounts/accounts.integration', [
    ['deleted accounts', 'if (state.deleted)', 'if (false)'],
  ]),
  ...guardsOf('platform/auth/revocations.ts', `${REVOCATION}|platform/logout`, [
    ['ended sessions', 'if (this.sessions.has(claims.sessionId)) return true;', ''],
    ['people signed out everywhere', 'claims.issuedAt * 1000 < user.before', 'false'],
    ['sessions that begin after that', 'claims.issuedAt * 1000 < user.before', 'true'],
    [
      'what was revoked before the process started',
      'for (const revocation of await this.repository.current()) this.remember(revocation);',
      '',
    ],
  ]),
  ...guardsOf('platform/auth/logout-token.ts', 'platform/logout|auth/token-verifier', [
    ['algorithms of logout tokens', "algorithms: ['RS256'],", ''],
    ['the issuer of logout tokens', 'issuer: this.rules.issuer,', ''],
    ['the audience of logout tokens', 'audience: [...this.rules.clients],', ''],
    ['the age of logout tokens', 'maxTokenAge: MAX_AGE,', ''],
    ['the event of a logout token', '!eventFits ||', ''],
    ['no nonce in a logout token', "'nonce' in payload ||", ''],
    ['the type of a logout token', '!typeFits ||', ''],
  ]),
  ...guardsOf('platform/auth/backchannel-logout.controller.ts', 'platform/logout', [
    ['replayed logout tokens', 'if (await this.isReplay(jti))', 'if (false)'],
  ]),
  ...guardsOf('platform/rate-limit/rate-limiter.ts', LIMITS, [
    ['rate limits', 'if (over) throw', 'if (false) throw'],
    ['closing without Redis', "if (!this.redis.up) throw new DomainError('internal.unavailable');", 'if (!this.redis.up) return;'],
  ]),
  ...guardsOf('platform/rate-limit/failed-tokens.ts', LIMITS, [
    ['the limit of failing tokens', "await limiter.check('failedToken', { viewer: null, address, reply });", ''],
  ]),
  ...guardsOf('platform/http/client-address.ts', 'http/client-address', [
    ['forged addresses', 'entries[entries.length - hops]', 'entries[0]'],
  ]),
  ...guardsOf('platform/auth/staff-addresses.ts', 'staff/staff-addresses', [
    ['addresses of staff by role', 'if (outside.length > 0)', 'if (false)'],
    ['addresses of staff by organisation', 'lists.every((list) => list.allows(actor.address))', 'true'],
  ]),
  ...guardsOf('config/address-list.ts', 'config/address-list', [
    ['entries that are no network', '|| (family === 6 && isMapped(start))', ''],
    ['zones of addresses', "address.includes('%') ? null : ", ''],
  ]),
  ...guardsOf('platform/auth/auth.module.ts', 'staff/staff-addresses', [
    ['the address of each request of staff', '...(staffOnly ? [StaffAddresses] : []),', ''],
  ]),
  ...guardsOf('platform/sockets/live-sockets.ts', SOCKETS, [
    [
      'who opens a socket',
      "if (token === null) return this.refuse(extra, CLOSE.UNAUTHORIZED, 'auth.required');",
      'if (token === null) return true;',
    ],
    ['the origin of a socket', 'origin !== undefined && !origins.has(origin)', 'false'],
    ['sockets per person', 'if (open >= PER_PERSON)', 'if (false)'],
    ['sockets of ended sessions', 'session.end(CLOSE.UNAUTHORIZED, error.code);', 'void error;'],
  ]),
  ...guardsOf('platform/sockets/live-session.ts', SOCKETS, [
    ['sockets of expired tokens', "this.end(CLOSE.FORBIDDEN, 'auth.token_expired')", 'undefined'],
  ]),
  ...guardsOf('platform/sockets/socket-operations.ts', SOCKETS, [
    ['subscriptions per socket', 'if (session.subscriptions > PER_SOCKET)', 'if (false)'],
    ['subscriptions only', "if (operation.kind !== 'subscription')", 'if (false)'],
    ['validation over a socket', 'if (validate(schema, document).length > 0)', 'if (false)'],
  ]),
];
