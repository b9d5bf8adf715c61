export { PERMISSIONS, WRITE_PERMISSIONS, permissionNames, type Permission } from './permissions.ts';
export { QUEUE_ROLES, isQueueRole, queueRoleNames } from './queues.ts';
export { ROLES, isRole, isStaff, permissionsOf, rankOf, roleNames, type Role, type RoleDefinition } from './roles.ts';
export { SCOPES, isScope, scopeNames, scopeOf, withinScopes, type Scope, type ScopeDefinition } from './scopes.ts';
