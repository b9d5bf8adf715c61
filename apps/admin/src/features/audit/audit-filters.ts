import type { AuditLogQueryVariables } from '@/gql/graphql';

/** What the log is known to hold; the filter takes any other as well. */
export const ACTIONS = [
  'analytic_report.deleted',
  'analytic_report.exported',
  'analytic_report.mailed',
  'analytic_report.saved',
  'analytic_report.scheduled',
  'analytic_report.shared',
  'analytic_report.unscheduled',
  'announcement.changed',
  'announcement.created',
  'announcement.deleted',
  'announcement.ended',
  'appeal.overturned',
  'appeal.upheld',
  'application.changed',
  'application.consent_withdrawn',
  'application.rate_changed',
  'application.registered',
  'application.revoked',
  'application.secret_rotated',
  'application.suspended',
  'application.suspension_lifted',
  'audit.export_finished',
  'audit.exported',
  'audit.verification_started',
  'audit.verified',
  'bulk.cancelled',
  'bulk.finished',
  'bulk.started',
  'bulk.stopped',
  'case.dismissed',
  'case.schedule_cancelled',
  'case.schedule_refused',
  'case.scheduled',
  'case.snoozed',
  'case.taken_over',
  'content.released',
  'content.removal_ended',
  'content.removed',
  'content.restored',
  'impersonation.changed',
  'impersonation.changes_allowed',
  'impersonation.ended',
  'impersonation.opened',
  'impersonation.started',
  'impersonation.withdrawn',
  'job.discarded',
  'job.retried',
  'job.run_asked',
  'job.discarded',
  'job.retried',
  'job.run_asked',
  'keycloak.login',
  'keycloak.login_error',
  'keycloak.logout',
  'keycloak.remove_credential',
  'keycloak.update_credential',
  'mail_template.changed',
  'mail_template.restored',
  'mail_template.test_sent',
  'organization.admin_appointed',
  'organization.created',
  'organization.domain_removed',
  'organization.domain_verified',
  'organization.member_removed',
  'organization.provider_disabled',
  'organization.provider_enabled',
  'organization.provider_removed',
  'organization.provider_set',
  'organization.role_changed',
  'organization.suspended',
  'organization.suspension_lifted',
  'organization.updated',
  'legal.draft_discarded',
  'legal.draft_saved',
  'legal.published',
  'policy.changed',
  'racing.corrected',
  'racing.correction_withdrawn',
  'rule.canary_added',
  'rule.canary_retired',
  'rule.changed',
  'rule.created',
  'rule.switched_off',
  'rule.switched_on',
  'rule.trial_asked',
  'rule.tried',
  'switch.off',
  'switch.on',
  'switch.reverted',
  'template.retired',
  'template.saved',
  'user.actions_required',
  'user.address_refused',
  'user.lock_ended',
  'user.locked',
  'user.merge_begun',
  'user.merge_cancelled',
  'user.merge_erased',
  'user.merge_started',
  'user.merge_stopped',
  'user.merged',
  'user.note_added',
  'user.note_deleted',
  'user.note_edited',
  'user.profile_edited',
  'user.role_granted',
  'user.role_taken',
  'user.sessions_ended',
  'user.suspended',
  'user.suspension_ended',
  'user.suspension_lifted',
  'user.unlocked',
  'user.warned',
  'users.viewed',
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
