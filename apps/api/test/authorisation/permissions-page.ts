import { PERMISSIONS, ROLES, WRITE_PERMISSIONS, permissionNames, roleNames, type Permission } from '@gps/permissions';
import { parseRule, type AccessTable, type Rule } from './access-table.js';

const HEAD = `# Who may do what

Made from \`apps/api/test/authorisation/access-table.json\` and \`libs/permissions\`; a test fails when it differs from either schema, from the decorators or from what the running APIs answer. To change a rule, change the decorator and the table, then \`UPDATE_DOCS=1 npm run integration -w @gps/api -- authorisation-matrix\`.

Code checks permissions, never roles. Whoever lacks a permission is told \`auth.forbidden\`, whoever is not signed in \`auth.required\`. A suspended member keeps every permission but those marked ✎, which answer \`account.suspended\`. An application of somebody else needs the scope as well (\`auth.scope_missing\`); what names none is for our own clients (\`auth.own_clients_only\`). The admin API takes nothing but tokens of the admin client with a second factor (\`acr\` 2).
`;

/** docs/permissions.md as it must be. */
export function permissionsPage(table: AccessTable): string {
  return [
    HEAD,
    '## Roles\n',
    roles(),
    '\n## Permissions\n',
    permissions(),
    '\n## Members’ API\n',
    operations(table.user),
    '\n## Staff API\n',
    operations(table.admin),
    '',
  ].join('\n');
}

/** Columns are padded as the formatter pads them. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] as number, fill)).join(' | ')} |`;
  return [
    line(head, ' '),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row, ' ')),
  ].join('\n');
}

const holders = (permission: string): string =>
  roleNames.filter((role) => (ROLES[role].permissions as readonly string[]).includes(permission)).join(', ');

function roles(): string {
  const rows = [...roleNames]
    .sort((a, b) => ROLES[a].rank - ROLES[b].rank)
    .map((role) => [role, String(ROLES[role].rank), ROLES[role].staff ? 'yes' : 'no', ROLES[role].description]);
  return tableOf(['role', 'rank', 'staff', 'for'], rows);
}

function permissions(): string {
  const mark = (permission: Permission) => (WRITE_PERMISSIONS.includes(permission) ? `\`${permission}\` ✎` : `\`${permission}\``);
  return tableOf(
    ['permission', 'lets a person', 'held by'],
    permissionNames.map((name) => [mark(name), PERMISSIONS[name], holders(name)]),
  );
}

function operations(rules: Record<string, Rule>): string {
  return tableOf(
    ['operation', 'asks for', 'roles', 'scope of an application'],
    Object.keys(rules)
      .sort()
      .map((operation) => [`\`${operation}\``, ...asked(rules[operation] as Rule)]),
  );
}

function asked(rule: Rule): [string, string, string] {
  const { permission, scope } = parseRule(rule);
  if (rule === 'public') return ['nothing', 'everybody', 'none needed'];
  const within = scope === null ? '–' : `\`${scope}\``;
  if (permission === null) return ['signing in', 'everybody signed in', within];
  return [rule.replace(permission, `\`${permission}\``), holders(permission), within];
}
