package social.grandprix.keycloak.eventlog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
    @ParameterizedTest
    @CsvSource({ "0, 500, 1000", "1, 500, 1000", "2, 1000, 2000", "5, 8000, 16000", "7, 30000, 60000", "1000000, 30000, 60000" })
    void doublesUpToItsLimit(int failures, long least, long most) {
        for (int turn = 0; turn < 100; turn++) {
            long pause = Pause.after(failures, Duration.ofSeconds(60)).toMillis();
            assertTrue(least <= pause && pause <= most, pause + " ms");
        }
    }
}
