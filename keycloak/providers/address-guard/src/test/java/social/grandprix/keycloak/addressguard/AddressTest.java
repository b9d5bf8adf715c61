package social.grandprix.keycloak.addressguard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
        strings = {
            "", " ", "localhost", "example.com", "unknown", "_hidden", "1", "127.1", "192.0.2", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1",
            "192.0.2.1.", ".192.0.2.1", "192.0.2.256", "192.0.2.01", "192.0.2.1 ", " 192.0.2.1", "192.0.2.1/24", "192.0.2.1,10.0.0.1", "192.0.2.1:80",
            "１９２.0.2.1", "fe80::1%eth0", "[::1]", "::1::", ":", "1:2:3:4:5:6:7:8:9", "::ffff:999.0.2.1", "::g",
            "0000000000000000000000000000000000000000000000::1", "192.0.2.1\n", "192.0.2.1\0"
        }
    )
    void isWrittenOutInFullOrNotAtAll(String text) {
        assertTrue(Address.parse(text).isEmpty(), text);
    }

    @Test
    void knowsIpv4WrittenAsIpv6() {
        assertArrayEquals(Address.parse("192.0.2.1").orElseThrow().bytes(), Address.parse("::ffff:192.0.2.1").orElseThrow().bytes());
        assertArrayEquals(Address.parse("192.0.2.1").orElseThrow().bytes(), Address.parse("::FFFF:c000:0201").orElseThrow().bytes());
        assertEquals(128, Address.parse("2001:DB8::1").orElseThrow().bits());
        assertTrue(Address.parse(null).isEmpty());
    }
}
