package social.grandprix.keycloak.addressguard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedAddressesTest {
    private static final AllowList OFFICE = AllowList.parse("192.0.2.0/24 2001:db8::/32", "test").orElseThrow();

    /** What Keycloak says, then the header lines separated by |. */
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, '', true",
        "203.0.113.9, '', false",
        "192.0.2.1, 192.0.2.1, true",
        // a proxy that appends: the client wrote the first entry
        "192.0.2.1, '192.0.2.1, 203.0.113.9', false",
        "192.0.2.1, '192.0.2.1:80, 203.0.113.9', false",
        "192.0.2.1, 192.0.2.1|203.0.113.9, false",
        "192.0.2.1, '192.0.2.1,', false",
        "192.0.2.1, '192.0.2.1, unknown', false",
        "203.0.113.9, '203.0.113.9, 192.0.2.1', false",
        // Keycloak did not believe the header: it is the client's word
        "203.0.113.9, 192.0.2.1, false",
        "192.0.2.1, 192.0.2.1:4711, true",
        "2001:db8::1, '[2001:db8::1]:443', true",
        "2001:db8::1, '[2001:db8::1]', true",
        "192.0.2.1, '\"192.0.2.1\"', false",
        "::ffff:192.0.2.1, '', true",
        "unknown, '', false",
        "'', '', false",
    })
    void haveToBeAllowedAllOfThem(String remote, String headers, boolean allowed) {
        List<String> lines = headers.isEmpty() ? List.of() : Arrays.asList(headers.split("\\|"));
        assertEquals(allowed, ClaimedAddresses.of(remote, lines, 1).allWithin(OFFICE));
    }

    @Test
    void countsProxiesFromTheEnd() {
        List<String> chain = List.of("192.0.2.1, 203.0.113.9, 192.0.2.250");
        assertEquals(true, ClaimedAddresses.of("192.0.2.1", chain, 1).allWithin(OFFICE));
        assertEquals(false, ClaimedAddresses.of("192.0.2.1", chain, 2).allWithin(OFFICE));
        assertEquals(true, ClaimedAddresses.of("192.0.2.1", chain, 3).allWithin(OFFICE));
        assertEquals(true, ClaimedAddresses.of("192.0.2.1", chain, 9).allWithin(OFFICE));
        assertEquals(false, ClaimedAddresses.of(null, List.of(), 1).allWithin(OFFICE));
    }
}
