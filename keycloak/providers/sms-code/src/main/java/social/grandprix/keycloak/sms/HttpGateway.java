package social.grandprix.keycloak.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** A provider of text messages that takes JSON over HTTP. */
final class HttpGateway implements SmsGateway {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 3;
    /** A provider that hangs must not hold every thread that signs people in. */
    private static final int AT_ONCE = 16;

    private final URI url;
    private final String authorization;
    private final String sender;
    private final Duration patience;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final HttpClient http;

    /** @param patience for one attempt */
    HttpGateway(URI url, String authorization, String sender, Duration patience) {
        this.url = url;
        this.authorization = authorization;
        this.sender = sender;
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Override
    public void send(String number, String text, String reference) throws NotSent {
        if (!places.tryAcquire()) throw new NotSent("the gateway is busy: " + AT_ONCE + " messages are waiting for it");
        try {
            attempt(request(number, text, reference));
        } finally {
            places.release();
        }
    }

    private HttpRequest request(String number, String text, String reference) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
            .timeout(patience)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", reference)
            .POST(HttpRequest.BodyPublishers.ofString(body(number, text, reference)));
        if (authorization != null) request.header("Authorization", authorization);
        return request.build();
    }

    private String body(String number, String text, String reference) {
        try {
            return JSON.writeValueAsString(Map.of("to", number, "from", sender, "text", text, "reference", reference));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attempt(HttpRequest request) throws NotSent {
        String last = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (attempt > 0) pause(attempt);
            try {
                int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status >= 200 && status < 300) return;
                if (status < 500 && status != 429) throw new NotSent("the gateway refused the message with " + status);
                last = "it answered " + status;
            } catch (IOException failure) {
                last = failure.getClass().getSimpleName();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new NotSent("the server is stopping", stopped);
            }
        }
        throw new NotSent("the gateway did not take the message in " + ATTEMPTS + " attempts, at last: " + last);
    }

    private static void pause(int attempt) throws NotSent {
        try {
            Thread.sleep(200L * attempt);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotSent("the server is stopping", stopped);
        }
    }
}
