import type { AuditLogQueryVariables } from '@/gql/graphql';

/** What the log is known to hold; the filter takes any other as well. */
export const ACTIONS = [
  'case.dismissed',
  'content.removed',
  'content.restored',
  'user.suspended',
  'user.suspension_lifted',
  'user.suspension_ended',
  'user.locked',
  'user.unlocked',
  'user.lock_ended',
  'user.address_refused',
  'users.viewed',
  'organization.created',
  'organization.updated',
  'organization.suspended',
  'organization.suspension_lifted',
  'organization.admin_appointed',
  'organization.member_removed',
  'organization.role_changed',
  'organization.domain_verified',
  'organization.domain_removed',
  'organization.provider_set',
  'organization.provider_enabled',
  'organization.provider_disabled',
  'organization.provider_removed',
] as const;

export const AREAS = [...new Set(ACTIONS.map((action) => action.split('.')[0] ?? ''))]
  .concat('keycloak', 'switch', 'impersonation', 'audit')
  .sort();

const NAMES = ['action', 'area', 'actor', 'behalf', 'subject', 'from', 'to', 'text', 'address', 'session', 'request'] as const;

/** `from` and `to` are days, YYYY-MM-DD. */
export type AuditFilters = Readonly<Record<(typeof NAMES)[number], string>>;

export const NO_FILTERS = Object.fromEntries(NAMES.map((name) => [name, ''])) as AuditFilters;

/** Those that are asked for now and then. */
export const isFar = ({ behalf, address, session, request }: AuditFilters): boolean => Boolean(behalf || address || session || request);

const DAY = /^\d{4}-\d\d-\d\d$/;

type Query = Readonly<Record<string, string | string[] | undefined>>;

const isDay = (value: string): boolean => DAY.test(value) && !Number.isNaN(Date.parse(value));

export function readAuditFilters(query: Query): AuditFilters {
  const text = (name: (typeof NAMES)[number]): string => {
    const value = typeof query[name] === 'string' ? query[name].trim().slice(0, 100) : '';
    return (name === 'from' || name === 'to') && !isDay(value) ? '' : value;
  };
  return Object.fromEntries(NAMES.map((name) => [name, text(name)])) as AuditFilters;
}

export function auditPath(filters: AuditFilters): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (filters[name]) search.set(name, filters[name]);
  return search.size > 0 ? `/audit?${search}` : '/audit';
}

/** Days are whole days in UTC, the last one included. */
export function auditVariables(filters: AuditFilters, after: string | null = null): AuditLogQueryVariables {
  const { action, area, actor, behalf, subject, from, to, text, address, session, request } = filters;
  return {
    filter: {
      action: action || null,
      area: area || null,
      actorId: actor || null,
      onBehalfOfId: behalf || null,
      subjectId: subject || null,
      text: text || null,
      address: address || null,
      sessionId: session || null,
      requestId: request || null,
      from: from ? `${from}T00:00:00Z` : null,
      to: to ? new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString() : null,
    },
    first: 50,
    after,
  };
}
