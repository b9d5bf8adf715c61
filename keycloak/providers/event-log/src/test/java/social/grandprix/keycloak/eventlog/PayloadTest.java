package social.grandprix.keycloak.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;
import org.keycloak.events.admin.OperationType;

class PayloadTest {
    @Test
    void tellsWhoDidWhatWhenFromWhere() throws Exception {
        JsonNode told = read(Payload.of(signIn(Map.of("auth_method", "openid-connect"))));
        assertEquals("e-1", told.get("id").asText());
        assertEquals("user", told.get("kind").asText());
        assertEquals("2026-11-22T10:00:00.123Z", told.get("time").asText());
        assertEquals("LOGIN_ERROR", told.get("type").asText());
        assertEquals("invalid_user_credentials", told.get("error").asText());
        assertEquals("openid-connect", told.get("details").get("auth_method").asText());
        assertTrue(told.get("session").isNull());
    }

    @Test
    void leavesOutWhatPeopleTypeAndWhatIsNotKnown() {
        String told = Payload.of(
            signIn(
                Map.of(
                    "username", "MyPassw0rd-by-mistake",
                    "email", "canary@fans.example",
                    "redirect_uri", "https://x.example/cb?code=canary",
                    "code_id", "canary",
                    "token_id", "canary",
                    "brand_new_detail", "canary"
                )
            )
        );
        assertFalse(told.contains("MyPassw0rd"));
        assertFalse(told.contains("canary"));
    }

    @Test
    void keepsLinesAndLengthsInBounds() throws Exception {
        String told = Payload.of(signIn(Map.of("reason", "a\r\nb\u001b[31m" + "x".repeat(10_000))));
        assertFalse(told.contains("\n"));
        assertFalse(told.contains("\u001b"));
        assertEquals(255, read(told).get("details").get("reason").asText().length());
    }

    @Test
    void hashesWhatAnAdministratorWrote() throws Exception {
        AdminEvent event = new AdminEvent();
        event.setId("e-2");
        event.setTime(0);
        event.setRealmName("grand-prix");
        event.setOperationType(OperationType.UPDATE);
        event.setResourceTypeAsString("USER");
        event.setResourcePath("users/4711");
        event.setRepresentation("{\"email\":\"canary@fans.example\"}");
        AuthDetails by = new AuthDetails();
        by.setUserId("u-1");
        by.setIpAddress("192.0.2.1");
        event.setAuthDetails(by);
        String text = Payload.of(event);
        assertFalse(text.contains("canary"));
        JsonNode told = read(text);
        assertEquals("sha256:89a6af0ba220ca4255896fda68040fc87f5f5d5117d8b788404463ed6bd1cde1", told.get("representationHash").asText());
        assertEquals("u-1", told.get("actor").get("user").asText());
        assertEquals("users/4711", told.get("resourcePath").asText());
    }

    @Test
    void copesWithEventsThatSayLittle() throws Exception {
        Event event = new Event();
        event.setType(EventType.REFRESH_TOKEN_ERROR);
        assertTrue(read(Payload.of(event)).get("user").isNull());
        AdminEvent admin = new AdminEvent();
        admin.setOperationType(OperationType.ACTION);
        assertTrue(read(Payload.of(admin)).get("actor").isNull());
    }

    @Test
    void tellsReuseOfTokensAndNotEachRefresh() {
        assertTrue(EventLogListener.isTold(EventType.LOGIN));
        assertTrue(EventLogListener.isTold(EventType.LOGIN_ERROR));
        assertTrue(EventLogListener.isTold(EventType.REFRESH_TOKEN_ERROR));
        assertFalse(EventLogListener.isTold(EventType.REFRESH_TOKEN));
        assertFalse(EventLogListener.isTold(EventType.CODE_TO_TOKEN));
        assertFalse(EventLogListener.isTold(EventType.INTROSPECT_TOKEN));
    }

    private static Event signIn(Map<String, String> details) {
        Event event = new Event();
        event.setId("e-1");
        event.setTime(1_795_341_600_123L);
        event.setType(EventType.LOGIN_ERROR);
        event.setError("invalid_user_credentials");
        event.setRealmName("grand-prix");
        event.setDetails(details);
        return event;
    }

    private static JsonNode read(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }
}
