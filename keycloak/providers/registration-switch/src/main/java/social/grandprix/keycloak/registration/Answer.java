package social.grandprix.keycloak.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.keycloak.util.JsonSerialization;

/** What the API said. {@code until} is null where it is open, or closed until somebody opens it. */
record Answer(boolean open, Instant until) {
    static final Answer OPEN = new Answer(true, null);

    static Answer read(String json) throws IOException {
        JsonNode body = JsonSerialization.mapper.readTree(json);
        if (body == null || !body.path("open").isBoolean()) throw new IOException("no answer to the question");
        try {
            return new Answer(body.path("open").booleanValue(), body.hasNonNull("until") ? Instant.parse(body.path("until").asText()) : null);
        } catch (DateTimeException unreadable) {
            throw new IOException("a time that is none", unreadable);
        }
    }

    boolean openAt(Instant now) {
        return open || (until != null && !now.isBefore(until));
    }
}
