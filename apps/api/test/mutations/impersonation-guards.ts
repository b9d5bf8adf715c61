import { guardsOf } from './mutation.ts';

const GRANTS = 'features/impersonation/impersonation.integration';
const OPERATIONS = 'features/impersonation/impersonated-operations';
const EVENTS = 'features/identity-events/(identity-events|event-signature)';

/** Acting in another's place, and what Keycloak tells of itself. */
export const IMPERSONATION_GUARDS = [
  ...guardsOf('platform/auth/impersonation.policy.ts', 'auth/impersonation.policy', [
    ['changes that are not marked', '(!reads && when === undefined)', 'false'],
    ['what is never done in another’s place', "when === 'never' || ", ''],
    ['the second click', 'reads || impersonator.changesAllowed ? null', 'true ? null'],
  ]),
  ...guardsOf('features/impersonation/impersonation.policy.ts', 'impersonation/impersonation.policy', [
    ['one’s own place', "if (staff.userId === target.userId) return 'user.self';", ''],
    ['the place of an equal', 'if (rankOf(target.roles) >= staff.rank)', 'if (false)'],
    ['the place of staff', 'isStaff(target.roles) ? ', 'false ? '],
    ['taking back an equal’s grant', 'grant.staffRank < staff.rank', 'grant.staffRank <= staff.rank'],
  ]),
  ...guardsOf('features/impersonation/impersonations.ts', GRANTS, [
    ['the second factor with a grant', 'staff.acr >= 2 && ', ''],
    ['the permission with a grant', " && staff.permissions.has('users:impersonate')", ''],
    ['a person who changed', 'if (refusal !== null || grant.deleted || grant.locked)', 'if (false)'],
  ]),
  ...guardsOf('features/impersonation/impersonation.repository.ts', GRANTS, [
    ['grants of colleagues', 'g.staff_id = $2 AND ', '$2::text IS NOT NULL AND '],
    ['grants of other sessions', 'g.session_id = $3 AND ', '$3::text IS NOT NULL AND '],
    ['grants that are over', "'g.ended_at IS NULL AND g.expires_at > now()'", "'true'"],
    ['codes of colleagues', 'AND staff_id = $2 AND opened_at', 'AND $2::text IS NOT NULL AND opened_at'],
    ['codes that were used', 'opened_at IS NULL AND code_expires_at', 'code_expires_at'],
    ['old codes', 'AND code_expires_at > now() ', ''],
  ]),
  ...guardsOf('platform/sockets/live-sockets.ts', OPERATIONS, [
    ['sockets in another’s place, by header', 'if (request.headers[IMPERSONATION_HEADER] !== undefined)', 'if (false)'],
    ['sockets in another’s place, by parameter', 'if (params?.impersonation !== undefined)', 'if (false)'],
  ]),
  ...guardsOf('features/identity-events/event-signature.ts', EVENTS, [
    [
      'the signature of events',
      "const genuine = timingSafeEqual(expected, Buffer.from(mac, 'hex'));",
      'const genuine = expected.length > 0;',
    ],
    ['the age of events', ' && Math.abs(now / 1000 - Number(seconds)) <= WINDOW_SECONDS', ''],
  ]),
  ...guardsOf('features/identity-events/credential-uses.repository.ts', 'sign-in-methods/last-use', [
    ['last uses of others', "WHERE user_id = $1 AND type = 'LOGIN'", "WHERE $1::uuid IS NOT NULL AND type = 'LOGIN'"],
    ['last uses that failed', " AND type = 'LOGIN'", ''],
    ['last uses that are none', 'WHERE used ~', 'WHERE true OR used ~'],
  ]),
  ...guardsOf('platform/keycloak/keycloak-admin.adapter.ts', 'sign-in-methods/last-use', [
    ['providers that are off', 'enabled && !organizationId', '!organizationId'],
    ['providers of organizations', 'enabled && !organizationId &&', 'enabled &&'],
    ['hidden providers', " && !(hideOnLogin ?? config?.hideOnLoginPage === 'true')", ''],
  ]),
  ...guardsOf('platform/database/migrations/1795602000000-identity-event-retention.ts', 'identity-events/event-retention', [
    ['what happened lately', "IF TG_OP = 'DELETE' AND OLD.at < now() - interval '90 days'", "IF TG_OP = 'DELETE'"],
    ['the shortest memory', 'greatest(days, 91)', 'days'],
  ]),
  ...guardsOf('features/identity-events/identity-events.controller.ts', EVENTS, [
    ['unsigned events', 'if (!isSigned(header, rawBodyOf(request), secret))', 'if (false)'],
    [
      'malformed events',
      "if (!delivery.success) throw new DomainError('identity_events.malformed', { cause: delivery.error });",
      'if (!delivery.success) return;',
    ],
  ]),
];
