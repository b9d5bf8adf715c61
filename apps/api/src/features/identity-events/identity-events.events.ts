import type { NewEvent } from '../../platform/outbox/outbox.js';
import type { IdentityEvent } from './identity-event.js';

/** A spent refresh token came back. Keycloak has ended the family of tokens; people and sessions are still to be looked after. */
export interface RefreshTokenReused {
  readonly eventId: string;
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly client: string | null;
  readonly at: string;
}

export interface RolesChanged {
  readonly userId: string;
}

/** Somebody came in through a provider that an organization of ours has set. */
interface SignedInThroughProvider {
  readonly userId: string;
  readonly provider: string;
}

export const REFRESH_TOKEN_REUSED = 'identity.refresh_token_reused';
export const ROLES_CHANGED = 'identity.roles_changed';
const SIGNED_IN_THROUGH_PROVIDER = 'identity.signed_in_through_provider';

export const refreshTokenReused = ({ id, userId, sessionId, client, at }: IdentityEvent): NewEvent<RefreshTokenReused> => ({
  type: REFRESH_TOKEN_REUSED,
  payload: { eventId: id, userId, sessionId, client, at: at.toISOString() },
});
export const rolesChanged = (userId: string): NewEvent<RolesChanged> => ({ type: ROLES_CHANGED, payload: { userId } });
export const signedInThroughProvider = (userId: string, provider: string): NewEvent<SignedInThroughProvider> => ({
  type: SIGNED_IN_THROUGH_PROVIDER,
  payload: { userId, provider },
});
