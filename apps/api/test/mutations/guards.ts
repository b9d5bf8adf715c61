import { ANALYTICS_GUARDS } from './analytics-guards.ts';
import { ACCOUNT_HELP_GUARDS } from './account-help-guards.ts';
import { APPLICATION_GUARDS } from './application-guards.ts';
import { AUDIT_GUARDS } from './audit-guards.ts';
import { COMMUNICATION_GUARDS } from './communication-guards.ts';
import { CONTENT_GUARDS } from './content-guards.ts';
import { DATA_EXPORT_GUARDS } from './data-export-guards.ts';
import { DOCUMENT_GUARDS } from './document-guards.ts';
import { IDENTITY_GUARDS } from './identity-guards.ts';
import { RULE_GUARDS } from './rule-guards.ts';
import { SESSION_GUARDS } from './session-guards.ts';
import { IMPERSONATION_GUARDS } from './impersonation-guards.ts';
import { LEGAL_GUARDS } from './legal-guards.ts';
import { ORGANIZATION_GUARDS } from './organization-guards.ts';
import { STAFF_GUARDS } from './staff-guards.ts';
import { STAFF_LIST_GUARDS } from './staff-list-guards.ts';
import { OPERATIONS_GUARDS } from './operations-guards.ts';
import { SWITCH_GUARDS } from './switch-guards.ts';
import { TRANSPARENCY_GUARDS } from './transparency-guards.ts';

export const GUARDS = [
  ...IDENTITY_GUARDS,
  ...APPLICATION_GUARDS,
  ...IMPERSONATION_GUARDS,
  ...DOCUMENT_GUARDS,
  ...CONTENT_GUARDS,
  ...DATA_EXPORT_GUARDS,
  ...SESSION_GUARDS,
  ...ORGANIZATION_GUARDS,
  ...STAFF_GUARDS,
  ...STAFF_LIST_GUARDS,
  ...RULE_GUARDS,
  ...OPERATIONS_GUARDS,
  ...SWITCH_GUARDS,
  ...LEGAL_GUARDS,
  ...TRANSPARENCY_GUARDS,
  ...ANALYTICS_GUARDS,
  ...AUDIT_GUARDS,
  ...ACCOUNT_HELP_GUARDS,
  ...COMMUNICATION_GUARDS,
];
