package social.grandprix.keycloak.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.Config;

class DeliverySettingsTest {
    private static final String SECRET = "a-secret-of-thirty-two-characters";
    private static final String PREFIX = "gps-event-log-test.";

    @Test
    void isOffWithoutAnAddress() {
        assertTrue(DeliverySettings.read(config(Map.of())).isEmpty());
        assertTrue(DeliverySettings.read(config(Map.of("url", " "))).isEmpty());
    }

    @Test
    void hasUsualTimes() {
        DeliverySettings settings = DeliverySettings.read(config(Map.of("url", "http://api/internal", "secret", SECRET))).orElseThrow();
        assertEquals(Duration.ofSeconds(10), settings.timeout());
        assertEquals(Duration.ofSeconds(60), settings.longestPause());
    }

    @ParameterizedTest
    @ValueSource(strings = { "api/internal", "ftp://api/x", "file:///etc/passwd", "http://user:word@api/x", "http:///x" })
    void refusesAddressesThatAreNone(String url) {
        assertThrows(IllegalArgumentException.class, () -> DeliverySettings.read(config(Map.of("url", url, "secret", SECRET))));
    }

    @Test
    void refusesToSendUnsigned() {
        assertThrows(IllegalArgumentException.class, () -> DeliverySettings.read(config(Map.of("url", "http://api/x"))));
        assertThrows(IllegalArgumentException.class, () -> DeliverySettings.read(config(Map.of("url", "http://api/x", "secret", "short"))));
    }

    @Test
    void refusesTimesOfNothing() {
        assertThrows(
            IllegalArgumentException.class,
            () -> DeliverySettings.read(config(Map.of("url", "http://api/x", "secret", SECRET, "timeoutSeconds", "0")))
        );
    }

    private static Config.Scope config(Map<String, String> values) {
        String prefix = PREFIX + UUID.randomUUID() + ".";
        values.forEach((name, value) -> System.setProperty(prefix + name, value));
        return new Config.SystemPropertiesScope(prefix);
    }
}
