import { hash } from 'node:crypto';
import type { StoredAdminEvent, StoredUserEvent } from '../../platform/keycloak/keycloak-events.js';
import { deliverySchema, toIdentityEvent } from './event-payload.js';
import type { IdentityEvent } from './identity-event.js';
import { KEPT_DETAILS, LEFT_OUT } from './kept-details.js';

/** What the provider would have told of a stored event, so that both ways end in the same row; null if it tells nothing of it. */
export function fromStoredUserEvent(stored: StoredUserEvent, realm: string): IdentityEvent | null {
  if (stored.type === undefined || LEFT_OUT.has(stored.type)) return null;
  const { id, time = 0, type, clientId, userId, sessionId, ipAddress, error } = stored;
  const details = Object.entries(stored.details ?? {}).flatMap(([name, value]) =>
    KEPT_DETAILS.has(name) ? [[name, value.slice(0, 255)]] : [],
  );
  return checked({
    ...{ id, kind: 'user', time: iso(time), realm, type, error: error?.slice(0, 255), client: clientId?.slice(0, 255), user: userId },
    ...{ session: sessionId, address: ipAddress, details: Object.fromEntries(details) as Record<string, string> },
  });
}

export function fromStoredAdminEvent(stored: StoredAdminEvent, realm: string): IdentityEvent | null {
  const { id, time = 0, operationType, resourceType, resourcePath, representation, error, authDetails: by } = stored;
  return checked({
    ...{ id, kind: 'admin', time: iso(time), realm, operation: operationType, resourceType, resourcePath: resourcePath?.slice(0, 255) },
    ...{
      error: error?.slice(0, 255),
      representationHash: representation === undefined ? null : `sha256:${hash('sha256', representation)}`,
    },
    actor: by && { realm: by.realmName ?? by.realmId, client: by.clientId, user: by.userId, address: by.ipAddress },
  });
}

const iso = (time: number): string => new Date(time).toISOString();

/** What Keycloak itself has stored and does not fit is passed over rather than stopping everything after it. */
function checked(told: Record<string, unknown>): IdentityEvent | null {
  const delivery = deliverySchema.safeParse({ version: 1, events: [told] });
  const [only] = delivery.success ? delivery.data.events : [];
  return only ? toIdentityEvent(only) : null;
}
