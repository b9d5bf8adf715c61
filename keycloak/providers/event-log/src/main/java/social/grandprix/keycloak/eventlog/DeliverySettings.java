package social.grandprix.keycloak.eventlog;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.Config;

/** Where events go and how. Without an address nothing is written down and nothing sent. */
record DeliverySettings(URI url, String secret, Duration timeout, Duration poll, Duration longestPause) {
    static final String URL = "url";
    static final String SECRET = "secret";
    static final String TIMEOUT = "timeoutSeconds";
    static final String POLL = "pollSeconds";
    static final String LONGEST_PAUSE = "longestPauseSeconds";
    private static final int SHORTEST_SECRET = 32;

    static Optional<DeliverySettings> read(Config.Scope config) {
        String url = config.get(URL);
        if (url == null || url.isBlank()) return Optional.empty();
        return Optional.of(
            new DeliverySettings(
                address(url.trim()),
                secret(config.get(SECRET)),
                seconds(config, TIMEOUT, 10),
                seconds(config, POLL, 5),
                seconds(config, LONGEST_PAUSE, 60)
            )
        );
    }

    private static URI address(String text) {
        URI url = URI.create(text);
        boolean usable = ("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null && url.getUserInfo() == null;
        if (!usable) throw new IllegalArgumentException("gps-event-log: url must be an http or https address without a user");
        return url;
    }

    private static String secret(String text) {
        if (text == null || text.length() < SHORTEST_SECRET)
            throw new IllegalArgumentException("gps-event-log: secret must have at least " + SHORTEST_SECRET + " characters");
        return text;
    }

    private static Duration seconds(Config.Scope config, String name, int usual) {
        int value = config.getInt(name, usual);
        if (value < 1) throw new IllegalArgumentException("gps-event-log: " + name + " must be at least 1");
        return Duration.ofSeconds(value);
    }
}
