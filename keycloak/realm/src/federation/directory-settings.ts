import type { Environment } from '../placeholders.ts';
import { FederationError } from './federation-error.ts';

export interface DirectorySettings {
  readonly url: string;
  readonly startTls: boolean;
  readonly activeDirectory: boolean;
  readonly bindDn: string;
  readonly bindPassword: string;
  readonly usersDn: string;
  readonly usersFilter: string;
  readonly groupsDn: string;
  /** From the name of a group there to a role here. */
  readonly roles: ReadonlyMap<string, string>;
}

const REQUIRED = ['LDAP_BIND_DN', 'LDAP_BIND_PASSWORD', 'LDAP_USERS_DN'];

/** The directory of LDAP_URL, or null without one. */
export function directorySettings(environment: Environment): DirectorySettings | null {
  const url = environment['LDAP_URL'];
  if (!url) return null;
  const missing = REQUIRED.filter((name) => !environment[name]);
  if (missing.length > 0) throw new FederationError(`LDAP_URL needs ${missing.join(', ')} as well`);
  const value = (name: string, otherwise = '') => environment[name] || otherwise;
  const startTls = value('LDAP_STARTTLS') === 'true';
  checkAddress(url, startTls, environment['GPS_PROFILE'] === 'local');
  const vendor = value('LDAP_VENDOR', 'other');
  if (vendor !== 'other' && vendor !== 'ad') throw new FederationError('LDAP_VENDOR is other or ad');
  const roles = groupRoles(value('LDAP_GROUP_ROLES'));
  if (roles.size > 0 && !value('LDAP_GROUPS_DN')) throw new FederationError('LDAP_GROUP_ROLES needs LDAP_GROUPS_DN as well');
  return {
    url,
    startTls,
    activeDirectory: vendor === 'ad',
    bindDn: value('LDAP_BIND_DN'),
    bindPassword: value('LDAP_BIND_PASSWORD'),
    usersDn: value('LDAP_USERS_DN'),
    usersFilter: value('LDAP_USERS_FILTER'),
    groupsDn: value('LDAP_GROUPS_DN'),
    roles,
  };
}

/** Passwords are checked by sending them there: in clear they go nowhere but to this machine. */
function checkAddress(url: string, startTls: boolean, local: boolean): void {
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol !== 'ldap:' && protocol !== 'ldaps:') throw new FederationError('LDAP_URL must be ldaps://host:port or ldap://host:port');
  if (protocol === 'ldap:' && !startTls && !local)
    throw new FederationError(
      'LDAP_URL must be ldaps://, or LDAP_STARTTLS must be true: without, passwords would cross the network in clear',
    );
}

/** `race-control=moderator, paddock=analyst` */
function groupRoles(written: string): Map<string, string> {
  const pairs = written.split(',').map((pair) => pair.trim());
  return new Map(
    pairs.filter(Boolean).map((pair) => {
      const [group = '', role = '', ...rest] = pair.split('=').map((part) => part.trim());
      if (!group || !role || rest.length > 0 || group.includes('/'))
        throw new FederationError(`LDAP_GROUP_ROLES: "${pair}" is not group=role`);
      return [group, role];
    }),
  );
}
