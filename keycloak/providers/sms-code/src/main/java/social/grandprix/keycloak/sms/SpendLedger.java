package social.grandprix.keycloak.sms;

import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** How many messages a realm has paid for today, in the database: it must hold over restarts and over all nodes. */
final class SpendLedger {
    private static final long DAY = 86_400_000L;
    private static final String COUNT_ONE = """
        INSERT INTO gps_sms_spend (realm_id, day, sent) VALUES (:realm, :day, 1)
        ON CONFLICT (realm_id, day) DO UPDATE SET sent = gps_sms_spend.sent + 1 WHERE gps_sms_spend.sent < :most""";

    private SpendLedger() {
    }

    /** Counts in a transaction of its own: a sign-in that fails afterwards has cost its message all the same. */
    static boolean spend(KeycloakSession session, String realmId, int most) {
        if (most < 1) return false;
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), own ->
            own.getProvider(JpaConnectionProvider.class).getEntityManager().createNativeQuery(COUNT_ONE)
                .setParameter("realm", realmId)
                .setParameter("day", Time.currentTimeMillis() / DAY)
                .setParameter("most", most)
                .executeUpdate() == 1);
    }
}
