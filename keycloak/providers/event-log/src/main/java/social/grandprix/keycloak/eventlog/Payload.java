package social.grandprix.keycloak.eventlog;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.keycloak.events.Event;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;

/** What the API reads; the README of this module is the contract. */
final class Payload {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Payload() {}

    @JsonPropertyOrder({ "id", "kind", "time", "realm" })
    record OfUser(
        String id,
        String kind,
        String time,
        String realm,
        String type,
        String error,
        String client,
        String user,
        String session,
        String address,
        Map<String, String> details
    ) {}

    record Actor(String realm, String client, String user, String address) {}

    @JsonPropertyOrder({ "id", "kind", "time", "realm" })
    record OfAdmin(
        String id,
        String kind,
        String time,
        String realm,
        String operation,
        String resourceType,
        String resourcePath,
        String error,
        String representationHash,
        Actor actor
    ) {}

    static String of(Event event) {
        return of(event, Map.of());
    }

    /** @param more details that the event does not carry itself; they stand back behind its own */
    static String of(Event event, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        if (event.getDetails() != null) details.putAll(event.getDetails());
        return write(
            new OfUser(
                event.getId(),
                "user",
                time(event.getTime()),
                event.getRealmName(),
                event.getType().name(),
                KeptDetails.shortened(event.getError()),
                KeptDetails.shortened(event.getClientId()),
                event.getUserId(),
                event.getSessionId(),
                event.getIpAddress(),
                KeptDetails.of(details)
            )
        );
    }

    static String of(AdminEvent event) {
        return write(
            new OfAdmin(
                event.getId(),
                "admin",
                time(event.getTime()),
                event.getRealmName(),
                event.getOperationType().name(),
                event.getResourceTypeAsString(),
                KeptDetails.shortened(event.getResourcePath()),
                KeptDetails.shortened(event.getError()),
                hash(event.getRepresentation()),
                actor(event.getAuthDetails())
            )
        );
    }

    private static Actor actor(AuthDetails details) {
        if (details == null) return null;
        return new Actor(details.getRealmName(), details.getClientId(), details.getUserId(), details.getIpAddress());
    }

    /** Shows later what was written without telling it now. */
    private static String hash(String representation) {
        if (representation == null) return null;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String time(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).toString();
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
