/**
 * Every permission, with what it lets a person do. In Keycloak each is a client role of `gps-api`;
 * code checks permissions, never roles. Names are `area:verb`.
 */
export const PERMISSIONS = {
  'profile:edit': 'Edit one’s own profile, handle and avatar',
  'posts:create': 'Publish, edit and delete one’s own posts',
  'comments:create': 'Write, edit and delete one’s own comments',
  'reactions:create': 'React to posts',
  'follows:create': 'Follow people, drivers, teams and races',
  'media:upload': 'Upload pictures',
  'reports:create': 'Report content or people to the moderators',
  'organizations:take-part': 'Join organizations by invitation, and leave them',
  'organizations:administer': 'Look after organizations one is an administrator of',
  'account:secure': 'Change one’s own ways of signing in',
  'account:delete': 'Delete one’s own account',
  'integrations:create': 'Register applications that use the API, and look after one’s own',
  'staff:enter': 'Open the staff dashboard',
  'users:read': 'Search users and view their details',
  'users:read-email': 'See e-mail addresses of users',
  'users:suspend': 'Suspend a member from writing, and lift it',
  'users:lock': 'Lock an account so that it cannot sign in, and unlock it',
  'users:impersonate': 'Look at the product as a member sees it, for a while and on record',
  'users:edit': 'Correct the profile of a member on their behalf',
  'users:note': 'Read and write the notes of staff about a user',
  'users:reset-credentials': 'Ask a user for a new password or a new second factor',
  'users:merge': 'Merge two accounts of one person',
  'roles:manage': 'Grant and take roles below one’s own rank',
  'organizations:read': 'See organizations, their members and how they sign in',
  'integrations:read': 'See the applications of integrators',
  'integrations:manage': 'Suspend applications of integrators, and say how much they may ask for',
  'organizations:manage': 'Create, change and suspend organizations, and appoint their administrators',
  'reports:read': 'See the queue of reports and cases',
  'reports:resolve': 'Dismiss a case',
  'content:remove': 'Remove content with a reason the author sees, and restore it',
  'content:read': 'Read posts and comments as staff, the removed and the held ones too',
  'appeals:decide': 'Decide appeals against decisions of others',
  'policies:manage': 'Change the policies, the strike ladder and the templates of decisions',
  'rules:manage': 'Try, switch on and change the automatic rules',
  'racing:correct': 'Correct racing data',
  'audit:read': 'Read the audit trail',
  'audit:export': 'Export the audit trail',
  'analytics:read': 'See figures and reports',
  'analytics:build': 'Build, share and schedule reports',
  'ai:manage': 'Choose models, edit prompts and budgets',
  'operations:manage': 'Approve deployments, roll back and switch parts of the platform off',
  'communications:manage': 'Publish announcements and change the texts of e-mails',
  'legal:manage': 'Publish legal documents and ask for consent again',
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** All permission names, sorted. */
export const permissionNames = Object.keys(PERMISSIONS).sort() as Permission[];

/** Permissions that change what others see: refused while a member is suspended. */
export const WRITE_PERMISSIONS: readonly Permission[] = [
  'profile:edit',
  'posts:create',
  'comments:create',
  'reactions:create',
  'follows:create',
  'media:upload',
  'reports:create',
  'organizations:administer',
  'integrations:create',
];
