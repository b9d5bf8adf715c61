import type { Permission } from '@gps/permissions';
import type { RecordPart } from './user-record.repository.js';

/** What of a person's record asks for more than seeing the person. Where they sign in from is for those who look after accounts. */
const ASKS: Readonly<Record<RecordPart, Permission>> = {
  organizations: 'organizations:read',
  cases: 'reports:read',
  strikes: 'reports:read',
  notices: 'users:note',
  exports: 'users:lock',
  applications: 'integrations:read',
  securityEvents: 'users:lock',
};

export const mayRead = (permissions: ReadonlySet<Permission>, part: RecordPart): boolean => permissions.has(ASKS[part]);

export const RECORD_PARTS = Object.keys(ASKS) as RecordPart[];
