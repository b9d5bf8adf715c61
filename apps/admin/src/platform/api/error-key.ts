import type { Messages } from '@/platform/i18n/messages';
import { ApiError } from './api-error';

type Key = keyof Messages['errors'];

const KEYS: Readonly<Record<string, Key>> = {
  network: 'network',
  timeout: 'network',
  'internal.unavailable': 'unavailable',
  'auth.required': 'auth',
  'auth.token_invalid': 'auth',
  'auth.session_revoked': 'auth',
  'auth.forbidden': 'forbidden',
  'auth.address_not_allowed': 'address',
  'auth.step_up_required': 'stepUp',
  'text.empty': 'reasonEmpty',
  'text.too_long': 'reasonTooLong',
  'case.version_changed': 'caseChanged',
  'appeal.not_waiting': 'appealNotWaiting',
  'appeal.first_decider': 'appealFirstDecider',
  'appeal.own': 'self',
  'case.claimed': 'caseClaimed',
  'case.closed': 'caseChanged',
  'case.nothing_decided': 'nothingDecided',
  'case.policy_required': 'policyRequired',
  'case.actions_conflict': 'actionsConflict',
  'case.outside_queue': 'outsideQueue',
  'case.subject_is_user': 'caseIsUser',
  'content.already_gone': 'contentGone',
  'content.not_removed': 'contentNotRemoved',
  'user.self': 'self',
  'user.rank_too_high': 'rank',
  'user.deleted': 'userDeleted',
  'user.not_suspended': 'notSuspended',
  'user.not_locked': 'notLocked',
  'impersonation.running': 'impersonationRunning',
  'impersonation.of_staff': 'impersonationOfStaff',
  'impersonation.target_locked': 'impersonationLocked',
  'moderation.until_past': 'untilPast',
  'moderation.keycloak_pending': 'keycloakPending',
  'organization.alias_invalid': 'aliasInvalid',
  'organization.alias_taken': 'aliasTaken',
  'organization.name_taken': 'nameTaken',
  'organization.nothing_to_change': 'nothingToChange',
  'organization.member_not_found': 'memberNotFound',
  'organization.last_administrator': 'lastAdministrator',
  'organization.suspended': 'organizationSuspended',
  'organization.already_admin': 'alreadyAdmin',
  'organization.already_suspended': 'alreadySuspended',
  'organization.not_suspended': 'organizationNotSuspended',
  'switches.changed_meanwhile': 'switchChanged',
  'switches.on_already': 'switchOn',
  'staff_views.changed_meanwhile': 'viewChanged',
  'staff_views.too_many': 'viewsTooMany',
  'staff_views.role_not_allowed': 'viewRole',
  'staff_views.query_invalid': 'viewQuery',
  'analytics.too_slow': 'figuresTooSlow',
  'analytic_reports.not_in_catalogue': 'reportNotPossible',
  'analytic_reports.changed_meanwhile': 'reportChanged',
  'analytic_reports.too_many': 'reportsTooMany',
  'rules.changed_meanwhile': 'ruleChanged',
  'rules.parameters_invalid': 'ruleInvalid',
  'rules.not_tried': 'ruleNotTried',
  'rules.catches_too_much': 'ruleTooMuch',
  'rules.not_tryable': 'ruleNotTryable',
  'rules.trial_running': 'ruleTrialRunning',
  'rules.too_many': 'rulesTooMany',
  'rules.too_many_canaries': 'rulesTooMany',
  'held_content.not_found': 'heldGone',
  'rate.limited': 'rateLimited',
};

/** Which of our sentences says a code of the API's catalogue in the reader's language. */
export function errorKey(code: string): Key {
  return KEYS[code] ?? (code.endsWith('.not_found') ? 'notFound' : 'other');
}

export function errorKeyOf(error: unknown): Key {
  return error instanceof ApiError ? errorKey(error.code) : 'other';
}
