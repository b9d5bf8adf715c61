package social.grandprix.keycloak.eventlog;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;

/** Writes each event into the outbox in the transaction of what it tells of, so that it is told if and only if it happened. */
final class EventLogListener implements EventListenerProvider {
    /** Each sign-in has a LOGIN; the code's way into a token says nothing more. */
    private static final Set<EventType> LEFT_OUT = EnumSet.of(EventType.CODE_TO_TOKEN);
    /** Keycloak itself does not keep this one, but it is how the reuse of a stolen token shows. */
    private static final Set<EventType> ADDED = EnumSet.of(EventType.REFRESH_TOKEN_ERROR);

    private final KeycloakSession session;
    private final Delivery delivery;
    private boolean willWake;

    EventLogListener(KeycloakSession session, Delivery delivery) {
        this.session = session;
        this.delivery = delivery;
    }

    static boolean isTold(EventType type) {
        return ADDED.contains(type) || (type.isSaveByDefault() && !LEFT_OUT.contains(type));
    }

    @Override
    public void onEvent(Event event) {
        if (delivery != null && isTold(event.getType())) write(Payload.of(event, ofSession(event)));
    }

    /** When a page comes between the last factor and the end of a sign-in, only the session still knows the credential. */
    private Map<String, String> ofSession(Event event) {
        if (event.getType() != EventType.LOGIN || event.getSessionId() == null) return Map.of();
        RealmModel realm = session.getContext().getRealm();
        UserSessionModel running = realm == null ? null : session.sessions().getUserSession(realm, event.getSessionId());
        String used = running == null ? null : running.getNote(KeptDetails.CREDENTIAL_USED);
        return used == null ? Map.of() : Map.of(KeptDetails.CREDENTIAL_USED, used);
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        if (delivery != null) write(Payload.of(event));
    }

    private void write(String payload) {
        Outbox.add(session, payload);
        if (willWake) return;
        willWake = true;
        session.getTransactionManager().enlistAfterCompletion(
            new AbstractKeycloakTransaction() {
                @Override
                protected void commitImpl() {
                    delivery.wake();
                }

                @Override
                protected void rollbackImpl() {}
            }
        );
    }

    @Override
    public void close() {}
}
