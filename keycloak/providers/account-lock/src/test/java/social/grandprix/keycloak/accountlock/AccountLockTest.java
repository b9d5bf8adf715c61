package social.grandprix.keycloak.accountlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountLockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void isNoneWithoutAnyOfItsParts() {
        assertTrue(lock(Map.of()).isEmpty());
        assertTrue(lock(Map.of("lockReason", " ", "lockUntil", "")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "lockReason", "lockUntil", "lockedBy", "lockedAt" })
    void holdsWhenOnlyAPartWasWritten(String name) {
        assertTrue(lock(Map.of(name, "something")).isPresent());
    }

    @Test
    void endsAtItsDate() {
        assertTrue(lock(Map.of("lockReason", "spam", "lockUntil", "2026-11-22T12:00:01Z")).isPresent());
        assertTrue(lock(Map.of("lockReason", "spam", "lockUntil", "2026-11-22T12:00:00Z")).isEmpty());
        assertTrue(lock(Map.of("lockReason", "spam", "lockUntil", " 2026-11-22T11:59:59.999Z ")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "0", "2020-01-01", "2020-13-01T00:00:00Z", "-", "null", "2020-01-01T00:00:00" })
    void isNotEndedByADateThatCannotBeRead(String until) {
        assertEquals(Optional.empty(), lock(Map.of("lockReason", "spam", "lockUntil", until)).orElseThrow().until());
    }

    @Test
    void writesItsEndInTheReadersWords() {
        Instant until = Instant.parse("2026-12-01T18:30:00Z");
        assertTrue(LockDate.in(Locale.ENGLISH, until).startsWith("December 1, 2026"), LockDate.in(Locale.ENGLISH, until));
        assertTrue(LockDate.in(Locale.GERMAN, until).matches("1\\. Dezember 2026.*18:30 UTC"), LockDate.in(Locale.GERMAN, until));
        assertTrue(LockDate.in(Locale.ITALIAN, until).contains("dicembre"));
    }

    private static Optional<AccountLock> lock(Map<String, String> attributes) {
        return AccountLock.of(attributes::get, NOW);
    }
}
