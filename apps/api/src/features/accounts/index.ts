export { AccountsModule } from './accounts.module.js';
export { AccountsUserApiModule } from './accounts.user-api.module.js';
export { AccountsAdminApiModule } from './accounts.admin-api.module.js';
export { Me, Suspension } from './account.types.js';
