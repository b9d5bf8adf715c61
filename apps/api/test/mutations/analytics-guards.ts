import { guardsOf } from './mutation.ts';

const EVENTS = 'features/analytics/analytics.integration';
const BEHAVIOUR = 'features/analytics/behaviour.integration';
const SUPPRESSION = 'features/analytics/suppression';
const REPORTS = 'features/analytic-reports/analytic-reports.integration';
const DEFINITION = 'features/analytic-reports/report-definition';
const POLICY = 'features/analytic-reports/analytic-reports.policy';
const CSV = 'features/analytic-reports/report-csv';

/** Figures name nobody, and reports are made of the catalogue only. */
export const ANALYTICS_GUARDS = [
  ...guardsOf('features/analytics/analytics-sources.repository.ts', EVENTS, [
    ['the permission of a member', 'LEFT JOIN analytics_consents c ON c.user_id = e.person', 'LEFT JOIN users c ON c.id = e.person'],
    [
      'marks of another cluster',
      `CASE WHEN $1::xid8 > pg_snapshot_xmax(pg_current_snapshot()) THEN '0'::xid8 ELSE $1::xid8 END`,
      '$1::xid8',
    ],
  ]),
  ...guardsOf('features/analytics/event-kinds.ts', EVENTS, [
    [
      'that a failed sign-in is nobody’s',
      "LOGIN_ERROR: { kind: 'sign-in-failed', person: null }",
      "LOGIN_ERROR: { kind: 'sign-in-failed', person: 'user' }",
    ],
  ]),
  ...guardsOf('features/analytics/suppression.ts', SUPPRESSION, [
    ['few cells', 'value > 0 && value < smallest', 'false'],
    ['a further cell beside a hidden one', '.length !== 1) return null', '.length !== -1) return null'],
    ['the few that were lost', '|| (before !== null && tooFew(before - value, smallest))', ''],
    ['the few that are missing', '|| tooFew(whole - part, smallest)', ''],
  ]),
  ...guardsOf('features/analytics/behaviour.service.ts', BEHAVIOUR, [
    ['moderators with few decisions', 'decisions < this.smallest', 'false'],
  ]),
  ...guardsOf('features/analytics/figure-queries.repository.ts', REPORTS, [
    ['that questions only read', "set_config('transaction_read_only', 'on', true)", "set_config('transaction_read_only', 'off', true)"],
    ['the time a question may take', "set_config('statement_timeout', $1, true)", "set_config('gps.statement_timeout', $1, true)"],
  ]),
  ...guardsOf('features/analytic-reports/report-definition.ts', DEFINITION, [
    ['measures of the catalogue', "if (!Object.hasOwn(MEASURES, measure)) throw refused('measure');", ''],
    ['names of the catalogue', 'if (!known.includes(value as T)) throw refused(field);', ''],
    ['the longest time', 'lastDays > longest', 'false'],
  ]),
  ...guardsOf('features/analytic-reports/report-csv.ts', CSV, [['formulas', 'FORMULA.test(text)', 'false']]),
  ...guardsOf('features/analytic-reports/analytic-reports.policy.ts', POLICY, [
    ['the permission to read figures', "reader.permissions.has('analytics:read') &&", ''],
    [
      'whose report it is',
      "reader.permissions.has('analytics:build') && reader.userId === ownerId",
      "reader.permissions.has('analytics:build')",
    ],
    ['roles that may not read figures', 'isRole(role) && READING_ROLES.includes(role)', 'true'],
  ]),
  ...guardsOf('features/analytic-reports/analytic-reports.reader.ts', REPORTS, [
    ['reports that are not shared', '!record || !mayRead(actor, record)', '!record'],
  ]),
  ...guardsOf('features/analytic-reports/report-mails.ts', REPORTS, [
    [
      'mails to those who may not read any more',
      'if (!mayRead({ userId, roles, permissions: permissionsOf(roles) }, report))',
      'if (roles.length < 0)',
    ],
  ]),
];
