package social.grandprix.keycloak.eventlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One event that has not been delivered. Written with what it tells of, in the same transaction. */
@Entity
@Table(name = "GPS_EVENT_OUTBOX")
public class OutboxRow {
    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "PAYLOAD")
    private String payload;

    protected OutboxRow() {}

    OutboxRow(String id, String payload) {
        this.id = id;
        this.payload = payload;
    }

    String getId() {
        return id;
    }

    String getPayload() {
        return payload;
    }
}
