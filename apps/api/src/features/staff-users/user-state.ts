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

registerEnumType(UserState, {
  name: 'UserState',
  description: 'SUSPENDED may sign in and read, not write. LOCKED may not sign in. The heaviest state that is running is shown.',
});
registerEnumType(UserStateFilter, { name: 'UserStateFilter' });
