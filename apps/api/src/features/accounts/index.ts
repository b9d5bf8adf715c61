export { AccountsModule } from './accounts.module.js';
export { Me } from './account.types.js';
export { ACCOUNT_DELETED, type AccountDeletedEvent } from './accounts.events.js';
export { AccountErasureRepository } from './account-erasure.repository.js';
export { AccountsService } from './accounts.service.js';
