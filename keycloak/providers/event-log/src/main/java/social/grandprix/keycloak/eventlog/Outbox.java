package social.grandprix.keycloak.eventlog;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The events that wait in the database. Several nodes may empty it at once: a claimed row is seen by one of them only. */
final class Outbox {
    private static final String NOW = "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";
    private static final String CLAIM =
        "update {h-schema}gps_event_outbox set due = " + NOW + " + :lease where id in (select id from {h-schema}gps_event_outbox" +
        " where due <= " + NOW + " order by seq limit :count for update skip locked) returning id, payload, refusals, seq";
    private static final String POSTPONE =
        "update {h-schema}gps_event_outbox set due = " + NOW + " + :delay, refusals = refusals + :refused where id in (:ids)";
    private static final String REMOVE = "delete from {h-schema}gps_event_outbox where id in (:ids)";

    record Waiting(String id, String payload, int refusals, long sequence) {}

    private final KeycloakSessionFactory sessions;

    Outbox(KeycloakSessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Inside the transaction of what happened: both are there afterwards, or neither. */
    static void add(KeycloakSession session, String payload) {
        entities(session).persist(new OutboxRow(UUID.randomUUID().toString(), payload));
    }

    /** The longest waiting first. They come back by themselves after the lease, should this process die. */
    List<Waiting> claim(int count, Duration lease) {
        return inTransaction(entities -> {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = entities.createNativeQuery(CLAIM).setParameter("lease", lease.toMillis()).setParameter("count", count).getResultList();
            return rows.stream()
                .map(row -> new Waiting((String) row[0], (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).longValue()))
                .sorted(Comparator.comparingLong(Waiting::sequence))
                .toList();
        });
    }

    void remove(List<Waiting> rows) {
        inTransaction(entities -> entities.createNativeQuery(REMOVE).setParameter("ids", ids(rows)).executeUpdate());
    }

    void giveBack(List<Waiting> rows) {
        postpone(rows, Duration.ZERO, 0);
    }

    void putOff(Waiting row, Duration delay) {
        postpone(List.of(row), delay, 1);
    }

    private void postpone(List<Waiting> rows, Duration delay, int refused) {
        inTransaction(entities ->
            entities.createNativeQuery(POSTPONE)
                .setParameter("delay", delay.toMillis())
                .setParameter("refused", refused)
                .setParameter("ids", ids(rows))
                .executeUpdate()
        );
    }

    private static List<String> ids(List<Waiting> rows) {
        return rows.stream().map(Waiting::id).toList();
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(sessions, session -> work.apply(entities(session)));
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
