import { ROLES } from '@gps/permissions';
import { DEMO_ACCOUNTS } from '../../../keycloak/realm/src/demo-accounts.ts';
import type { Platform } from '../settings/platform.ts';

export const table = (rows: string[][]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
};

const addresses = ({ urls }: Platform): string[][] => [
  ['Web', urls.web, 'fans sign in here'],
  ['Admin', urls.admin, 'staff, with a second factor'],
  ['API', `${urls.api}/graphql`, `staff: ${urls.api}/admin/graphql`],
  ['Keycloak', urls.keycloak, 'the identity administrator'],
  ['Mail catcher', urls.mail, 'every mail the platform sends'],
];

const demoAccounts = ({ secrets, urls }: Platform): string => {
  const rows = DEMO_ACCOUNTS.map((account) => [account.username, account.role, ROLES[account.role].staff ? urls.admin : urls.web]);
  return [
    'Demo accounts (local profile only), all with the password:',
    `  ${secrets.GPS_DEMO_PASSWORD}`,
    table(rows),
    'Staff also type a code. Add this secret to an authenticator app:',
    `  ${secrets.GPS_DEMO_TOTP_SECRET}`,
  ].join('\n');
};

export const summary = (platform: Platform): string => {
  const { keycloakAdmin } = platform;
  const console = `Identity administrator: ${keycloakAdmin.username} / ${keycloakAdmin.password}`;
  const parts = ['', table(addresses(platform)), '', ...(platform.profile === 'local' ? [demoAccounts(platform), '', console] : [])];
  return parts.join('\n');
};
