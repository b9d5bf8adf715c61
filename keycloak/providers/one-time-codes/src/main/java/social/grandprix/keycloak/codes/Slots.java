package social.grandprix.keycloak.codes;

import org.keycloak.models.KeycloakSession;

/**
 * At most so many of something in any stretch of time, on all nodes together. Each takes a numbered place that empties by itself; taking one is
 * atomic, so a hundred requests at once get no more places than a hundred in a row.
 */
public final class Slots {
    private Slots() {
    }

    public static boolean take(KeycloakSession session, String name, int places, long seconds) {
        for (int place = 0; place < places; place++)
            if (session.singleUseObjects().putIfAbsent("gps:" + name + ":" + place, seconds)) return true;
        return false;
    }

    public static boolean free(KeycloakSession session, String name, int places) {
        for (int place = 0; place < places; place++)
            if (!session.singleUseObjects().contains("gps:" + name + ":" + place)) return true;
        return false;
    }
}
