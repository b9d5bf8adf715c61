import { MERGE_STEPS } from './merge-steps.js';

/** What becomes of every column that says whose a row is: a test compares it with the database, so that no table is forgotten. */
export type Fate =
  /** Follows its owner in a step of the merge. */
  | { readonly carried: string }
  /** Erased with what is left of the account that goes, some days after the merge. */
  | { readonly erased: string }
  /** Stays what it is. */
  | { readonly kept: string };

const OF_STAFF = 'says what somebody did as staff, and staff are not merged';
const RECORD = 'a record that nobody changes; it leads to the survivor by the merge itself';

const carried = MERGE_STEPS.flatMap(({ name, columns }) => columns.map((column) => [column, { carried: name }] as const));

export const MERGE_PLAN: Readonly<Record<string, Fate>> = {
  ...Object.fromEntries(carried),
  'profiles.user_id': { erased: 'the survivor keeps their own; the handle leads to it for a while' },
  'sessions.user_id': { erased: 'ended when the merge begins' },
  'devices.user_id': { erased: 'belong to the sign-ins of that account' },
  'session_revocations.user_id': { kept: 'what refuses the tokens of before' },
  'data_exports.user_id': { erased: 'a copy of one account; the survivor asks for one of their own' },
  'idempotency_keys.user_id': { erased: 'answers to requests of that account' },
  'application_uses.user_id': { erased: 'the consent is with the identity, and is given anew' },
  'analytics_consents.user_id': { erased: 'what the survivor chose stands; nobody consents by being merged' },
  'identity_events.user_id': { kept: 'the sign-ins of that account; append-only, and without addresses once it is erased' },
  'moderation_actions.subject_author_id': { kept: RECORD },
  'impersonation_grants.target_id': { kept: RECORD },
  'audit_log.actor_id': { kept: RECORD },
  'audit_log.on_behalf_of': { kept: RECORD },
  'case_events.actor_id': { kept: RECORD },
  'account_merges.survivor_id': { kept: RECORD },
  'account_merges.leaver_id': { kept: RECORD },
  'account_merges.by_id': { kept: OF_STAFF },
  'admin_users.user_id': { erased: OF_STAFF },
  'analytic_reports.owner_id': { kept: OF_STAFF },
  'analytic_report_schedules.user_id': { kept: OF_STAFF },
  'appeals.decided_by': { kept: OF_STAFF },
  'appeals.first_decider_id': { kept: OF_STAFF },
  'audit_exports.staff_id': { kept: OF_STAFF },
  'audit_verifications.requested_by': { kept: OF_STAFF },
  'bulk_runs.by_id': { kept: OF_STAFF },
  'cases.claimed_by': { kept: OF_STAFF },
  'cases.closed_by': { kept: OF_STAFF },
  'feature_switches.by_id': { kept: OF_STAFF },
  'impersonation_grants.staff_id': { kept: OF_STAFF },
  'legal_acceptances.user_id': { kept: 'a record of what that account accepted; the survivor has accepted for themselves' },
  'legal_drafts.changed_by': { kept: OF_STAFF },
  'legal_versions.published_by': { kept: OF_STAFF },
  'policy_versions.by_id': { kept: OF_STAFF },
  'racing_corrections.corrected_by': { kept: OF_STAFF },
  'scheduled_actions.by_id': { kept: OF_STAFF },
  'racing_corrections.ended_by': { kept: OF_STAFF },
  'racing_corrections.replaced_by': { kept: OF_STAFF },
  'mail_template_versions.by_id': { kept: OF_STAFF },
  'moderation_actions.staff_id': { kept: OF_STAFF },
  'organization_providers.updated_by': { kept: 'says who changed it last' },
  'organizations.created_by': { kept: 'says who made it' },
  'organizations.suspended_by': { kept: OF_STAFF },
  'rule_trials.asked_by': { kept: OF_STAFF },
  'rule_versions.created_by': { kept: OF_STAFF },
  'staff_preferences.user_id': { kept: OF_STAFF },
  'staff_views.owner_id': { kept: OF_STAFF },
  'user_notes.author_id': { kept: OF_STAFF },
};
