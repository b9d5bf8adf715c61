package social.grandprix.keycloak.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void closedHoldsUntilItsEndAndNoLonger() throws IOException {
        Answer closed = Answer.read("{\"open\":false,\"until\":\"2026-11-23T03:00:10.000Z\"}");
        assertFalse(closed.openAt(NOW.plusSeconds(9)));
        assertTrue(closed.openAt(NOW.plusSeconds(10)));
    }

    @Test
    void closedWithoutAnEndHolds() throws IOException {
        assertFalse(Answer.read("{\"open\":false,\"until\":null}").openAt(NOW.plusSeconds(1_000_000)));
        assertTrue(Answer.read("{\"open\":true,\"until\":null}").openAt(NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "", "{\"open\":\"true\"}", "<html>", "{\"open\":false,\"until\":\"soon\"}" })
    void whatIsNoAnswerIsNotTakenForOne(String body) {
        assertThrows(IOException.class, () -> Answer.read(body));
    }

    @Test
    void theSignatureIsTheOneThatTheApiChecks() {
        String expected = "t=1,v1=4cba62cfb901650df30d006876673d0e3e5b3ebcadb17b9967c1e8ba33e52bf9";
        assertEquals(expected, RequestSignature.of("secret-of-keycloak-that-is-long-enough", 1, "GET /internal/keycloak/registration"));
    }
}
