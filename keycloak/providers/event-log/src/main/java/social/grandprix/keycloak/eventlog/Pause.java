package social.grandprix.keycloak.eventlog;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Doubles from a second up to its limit; half of it is chance, so that nodes do not come back all at once. */
final class Pause {
    private static final int MOST_DOUBLINGS = 20;

    private Pause() {}

    static Duration after(int failures, Duration longest) {
        long whole = Math.min(longest.toMillis(), 1000L << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS));
        return Duration.ofMillis(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }
}
