package social.grandprix.keycloak.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewaysTest {
    @Test
    void withoutSettingsThereIsNone() {
        assertTrue(Gateways.from(Map.of()).isEmpty());
        assertTrue(Gateways.from(Map.of("GPS_SMS_GATEWAY_URL", " ", "GPS_SMS_OUTBOX", "")).isEmpty());
    }

    @Test
    void anAddressComesBeforeAnOutbox() {
        Map<String, String> both = Map.of("GPS_SMS_GATEWAY_URL", "https://sms.example/messages", "GPS_SMS_OUTBOX", "/somewhere");
        assertInstanceOf(HttpGateway.class, Gateways.from(both).orElseThrow());
    }

    @Test
    void codesAndSecretsDoNotCrossANetworkInClear() {
        assertThrows(IllegalArgumentException.class, () -> Gateways.from(Map.of("GPS_SMS_GATEWAY_URL", "http://sms.example/messages")));
        assertInstanceOf(HttpGateway.class, Gateways.from(Map.of("GPS_SMS_GATEWAY_URL", "http://127.0.0.1:9/messages")).orElseThrow());
    }

    @Test
    void theOutboxHoldsOneWholeFileForEachMessage(@TempDir Path folder) throws Exception {
        SmsGateway outbox = Gateways.from(Map.of("GPS_SMS_OUTBOX", folder.resolve("new").toString())).orElseThrow();
        outbox.send("+491511234567", "one", "a");
        outbox.send("+491511234567", "two", "b");
        try (var files = Files.list(folder.resolve("new"))) {
            assertEquals(2, files.filter(file -> file.toString().endsWith(".json")).count());
        }
    }
}
