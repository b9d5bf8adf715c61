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

export interface AuditFilters {
  readonly action: string;
  readonly actor: string;
  readonly subject: string;
  /** Days, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

const NAMES = ['action', 'actor', 'subject', 'from', 'to'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;

type Query = Readonly<Record<string, string | string[] | undefined>>;

const isDay = (value: string): boolean => DAY.test(value) && !Number.isNaN(Date.parse(value));

export function readAuditFilters(query: Query): AuditFilters {
  const text = (name: (typeof NAMES)[number]): string => (typeof query[name] === 'string' ? query[name].trim().slice(0, 100) : '');
  const day = (name: 'from' | 'to'): string => (isDay(text(name)) ? text(name) : '');
  return { action: text('action'), actor: text('actor'), subject: text('subject'), from: day('from'), to: day('to') };
}

export function auditPath(filters: AuditFilters): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (filters[name]) search.set(name, filters[name]);
  return search.size > 0 ? `/audit?${search}` : '/audit';
}

/** Days are whole days in UTC, the last one included. */
export function auditVariables({ action, actor, subject, from, to }: AuditFilters, after: string | null = null): AuditLogQueryVariables {
  return {
    filter: {
      action: action || null,
      actorId: actor || null,
      subjectId: subject || null,
      from: from ? `${from}T00:00:00Z` : null,
      to: to ? new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString() : null,
    },
    first: 50,
    after,
  };
}
