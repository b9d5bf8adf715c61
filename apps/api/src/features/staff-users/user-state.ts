import { registerEnumType } from '@nestjs/graphql';

/** Derived from what was decided and from the clock; nobody sets it. The heaviest wins. */
export enum UserState {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  LOCKED = 'LOCKED',
  DELETED = 'DELETED',
}

export enum UserStateFilter {
  ALL = 'ALL',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  LOCKED = 'LOCKED',
  DELETED = 'DELETED',
  STAFF = 'STAFF',
}

export enum UserSort {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  SEEN = 'SEEN',
}

registerEnumType(UserState, {
  name: 'UserState',
  description: 'SUSPENDED may sign in and read, not write. LOCKED may not sign in. The heaviest state that is running is shown.',
});
registerEnumType(UserStateFilter, { name: 'UserStateFilter' });
registerEnumType(UserSort, { name: 'UserSort', description: 'NEWEST and OLDEST by when they joined; SEEN: who was here last comes first' });
