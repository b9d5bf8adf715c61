import { registerEnumType } from '@nestjs/graphql';

/** Lists of the dashboard that can be arranged. A new list gets a name here; names stay, since views are kept under them. */
export enum StaffList {
  USERS = 'USERS',
  ORGANIZATIONS = 'ORGANIZATIONS',
  APPLICATIONS = 'APPLICATIONS',
  AUDIT = 'AUDIT',
  CASES = 'CASES',
  CONTENT = 'CONTENT',
  ANNOUNCEMENTS = 'ANNOUNCEMENTS',
}
registerEnumType(StaffList, { name: 'StaffList', description: 'A list of the dashboard' });

export enum StaffTheme {
  SYSTEM = 'SYSTEM',
  DARK = 'DARK',
  LIGHT = 'LIGHT',
}
registerEnumType(StaffTheme, { name: 'StaffTheme' });

export enum ListDensity {
  COMPACT = 'COMPACT',
  COMFORTABLE = 'COMFORTABLE',
}
registerEnumType(ListDensity, { name: 'ListDensity' });
