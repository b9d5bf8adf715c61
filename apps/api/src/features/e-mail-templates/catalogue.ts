import { ACCOUNT_MERGED } from './built-in/account-merged.js';
import { DATA_EXPORT_READY } from './built-in/data-export-ready.js';
import { IMPERSONATION_CHANGED } from './built-in/impersonation-changed.js';
import { IMPERSONATION_LOOKED } from './built-in/impersonation-looked.js';
import { NEW_DEVICE } from './built-in/new-device.js';
import { ORGANIZATION_APPOINTED } from './built-in/organization-appointed.js';
import { ORGANIZATION_DEMOTED } from './built-in/organization-demoted.js';
import { ORGANIZATION_INVITED } from './built-in/organization-invited.js';
import { ORGANIZATION_INVITED_AS_ADMIN } from './built-in/organization-invited-as-admin.js';
import { ORGANIZATION_LIFTED } from './built-in/organization-lifted.js';
import { ORGANIZATION_PROMOTED } from './built-in/organization-promoted.js';
import { ORGANIZATION_REMOVED } from './built-in/organization-removed.js';
import { ORGANIZATION_SUSPENDED } from './built-in/organization-suspended.js';
import { REPORT_ATTACHED } from './built-in/report-attached.js';
import { REPORT_LINKED } from './built-in/report-linked.js';
import { RULE_BLIND } from './built-in/rule-blind.js';
import { SESSION_ENDED } from './built-in/session-ended.js';
import type { MailTemplate } from './mail-template.js';

/** Every mail that the product itself sends. Keycloak's own are in its theme. */
export const MAIL_TEMPLATES = {
  'account.merged': ACCOUNT_MERGED,
  'security.new_device': NEW_DEVICE,
  'security.session_ended': SESSION_ENDED,
  'data_export.ready': DATA_EXPORT_READY,
  'impersonation.changed': IMPERSONATION_CHANGED,
  'impersonation.looked': IMPERSONATION_LOOKED,
  'organization.appointed': ORGANIZATION_APPOINTED,
  'organization.demoted': ORGANIZATION_DEMOTED,
  'organization.invited_as_admin': ORGANIZATION_INVITED_AS_ADMIN,
  'organization.invited': ORGANIZATION_INVITED,
  'organization.lifted': ORGANIZATION_LIFTED,
  'organization.promoted': ORGANIZATION_PROMOTED,
  'organization.removed': ORGANIZATION_REMOVED,
  'organization.suspended': ORGANIZATION_SUSPENDED,
  'report.attached': REPORT_ATTACHED,
  'report.linked': REPORT_LINKED,
  'rule.blind': RULE_BLIND,
} as const satisfies Readonly<Record<string, MailTemplate>>;

export type MailTemplateKey = keyof typeof MAIL_TEMPLATES;

export const templateOf = (key: string): MailTemplate | null =>
  Object.hasOwn(MAIL_TEMPLATES, key) ? MAIL_TEMPLATES[key as MailTemplateKey] : null;
