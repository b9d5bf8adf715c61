export { AdminMedia, AdminPost } from './admin-post.type.js';
export { adminMediaJson, type AdminMediaRow, AdminPostsRepository } from './admin-posts.repository.js';
export { AdminUser } from './admin-user.type.js';
export { refusalToActOn, refusalToDismissFor, type Target } from './rank.policy.js';
export { StaffRoles } from './staff-roles.service.js';
export { toAdminMedia, toAdminPost } from './staff-users.mapper.js';
export { StaffUsersModule } from './staff-users.module.js';
export { StaffUsersReader } from './staff-users.reader.js';
export { StaffUsersService } from './staff-users.service.js';
