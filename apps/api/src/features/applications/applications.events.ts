import type { NewEvent } from '../../platform/outbox/outbox.js';

/** The client in Keycloak is to become as the row says: changed, off, on again, or gone. */
export interface ApplicationChanged {
  readonly applicationId: string;
}

export const APPLICATION_CHANGED = 'application.changed';

export const applicationChanged = (applicationId: string): NewEvent<ApplicationChanged> => ({
  type: APPLICATION_CHANGED,
  payload: { applicationId },
});

export interface ConsentWithdrawnEvent {
  readonly userId: string;
  readonly clientId: string;
}

export const CONSENT_WITHDRAWN = 'application.consent_withdrawn';

export const consentWithdrawn = (payload: ConsentWithdrawnEvent): NewEvent<ConsentWithdrawnEvent> => ({ type: CONSENT_WITHDRAWN, payload });
