export { isSigned } from './event-signature.js';
export { CredentialUsesModule } from './credential-uses.module.js';
export { CredentialUsesRepository } from './credential-uses.repository.js';
export { type RefreshTokenReused, REFRESH_TOKEN_REUSED, ROLES_CHANGED, type RolesChanged } from './identity-events.events.js';
