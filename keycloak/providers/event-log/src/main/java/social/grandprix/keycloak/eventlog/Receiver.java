package social.grandprix.keycloak.eventlog;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The API's end of the delivery. */
final class Receiver {
    enum Answer {
        /** All of them are kept there. */
        TAKEN,
        /** It read them and does not want at least one. */
        REFUSED,
        /** None may be counted as delivered; later, all of them again. */
        UNAVAILABLE,
    }

    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);
    private final DeliverySettings settings;
    private final Signature signature;
    private final HttpClient http;

    Receiver(DeliverySettings settings) {
        this.settings = settings;
        signature = new Signature(settings.secret());
        // Never followed: a redirect would carry events to where nobody meant them to go.
        http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(min(settings.timeout(), Duration.ofSeconds(3)))
            .build();
    }

    static byte[] body(List<String> payloads) {
        return ("{\"version\":1,\"events\":[" + String.join(",", payloads) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    Answer send(List<String> payloads) throws InterruptedException {
        byte[] body = body(payloads);
        HttpRequest request = HttpRequest.newBuilder(settings.url())
            .timeout(settings.timeout())
            .header("Content-Type", "application/json")
            .header(Signature.HEADER, signature.header(Instant.now().getEpochSecond(), body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 200 && status < 300) return Answer.TAKEN;
            return REFUSALS.contains(status) ? Answer.REFUSED : Answer.UNAVAILABLE;
        } catch (IOException unreachable) {
            return Answer.UNAVAILABLE;
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
