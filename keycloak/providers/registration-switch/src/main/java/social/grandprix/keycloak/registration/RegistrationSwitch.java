package social.grandprix.keycloak.registration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.keycloak.Config;

/**
 * Whether somebody new may get an account, by the word of the API, asked each time. While the API is away its last word holds for as
 * long as it was given; a server that never heard one lets people in, as does one without the settings of the event log.
 */
final class RegistrationSwitch {
    private static final Logger LOG = Logger.getLogger(RegistrationSwitch.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static RegistrationSwitch instance;

    private final URI url;
    private final String secret;
    /** Not the offer of HTTP/2 that is usual here: the API takes an upgrade for a live connection and refuses it. */
    private final HttpClient client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(PATIENCE)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
    private final AtomicReference<Answer> lastWord = new AtomicReference<>(Answer.OPEN);

    RegistrationSwitch(URI url, String secret) {
        this.url = url;
        this.secret = secret;
    }

    /** One for both providers, so that they share what was heard last. Told where to ask by the event log's settings, which name the same API. */
    static synchronized RegistrationSwitch instance() {
        if (instance == null) instance = from(Config.scope("eventsListener", "gps-event-log"));
        return instance;
    }

    static RegistrationSwitch from(Config.Scope eventLog) {
        String events = eventLog.get("url");
        boolean told = events != null && !events.isBlank();
        return new RegistrationSwitch(told ? URI.create(events.trim()).resolve("registration") : null, eventLog.get("secret"));
    }

    boolean open() {
        if (url == null || secret == null) return true;
        try {
            lastWord.set(ask());
        } catch (IOException away) {
            LOG.warnf("The API did not say whether registration is open: %s", away.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return lastWord.get().openAt(Instant.now());
    }

    private Answer ask() throws IOException, InterruptedException {
        String signature = RequestSignature.of(secret, Instant.now().getEpochSecond(), "GET " + url.getPath());
        HttpRequest request = HttpRequest.newBuilder(url).timeout(PATIENCE).header(RequestSignature.HEADER, signature).GET().build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
        return Answer.read(response.body());
    }
}
