export { type RefreshTokenReused, REFRESH_TOKEN_REUSED, ROLES_CHANGED, type RolesChanged } from './identity-events.events.js';
