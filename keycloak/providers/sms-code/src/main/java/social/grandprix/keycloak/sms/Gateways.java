package social.grandprix.keycloak.sms;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The gateway that the environment names; without one, nobody is offered text messages. */
final class Gateways {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Gateways() {
    }

    static Optional<SmsGateway> from(Map<String, String> environment) {
        String url = environment.getOrDefault("GPS_SMS_GATEWAY_URL", "");
        String outbox = environment.getOrDefault("GPS_SMS_OUTBOX", "");
        if (!url.isBlank()) return Optional.of(new HttpGateway(checked(url), authorization(environment), sender(environment), PATIENCE));
        return outbox.isBlank() ? Optional.empty() : Optional.of(new OutboxGateway(Path.of(outbox)));
    }

    /** Codes and a secret go there, so only the same machine may be reached without encryption. */
    private static URI checked(String url) {
        URI parsed = URI.create(url);
        boolean near = "localhost".equals(parsed.getHost()) || "127.0.0.1".equals(parsed.getHost());
        if ("https".equals(parsed.getScheme()) || near && "http".equals(parsed.getScheme())) return parsed;
        throw new IllegalArgumentException("GPS_SMS_GATEWAY_URL must be an https address");
    }

    private static String authorization(Map<String, String> environment) {
        String token = environment.getOrDefault("GPS_SMS_GATEWAY_TOKEN", "");
        String user = environment.getOrDefault("GPS_SMS_GATEWAY_USER", "");
        if (!token.isBlank()) return "Bearer " + token;
        if (user.isBlank()) return null;
        String pair = user + ":" + environment.getOrDefault("GPS_SMS_GATEWAY_PASSWORD", "");
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String sender(Map<String, String> environment) {
        return environment.getOrDefault("GPS_SMS_SENDER", "GrandPrix");
    }
}
