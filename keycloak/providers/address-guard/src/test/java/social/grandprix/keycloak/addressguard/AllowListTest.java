package social.grandprix.keycloak.addressguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true", "192.0.2.0/24, 192.0.3.0, false", "192.0.2.7, 192.0.2.7, true", "192.0.2.7, 192.0.2.8, false",
        "192.0.2.128/25, 192.0.2.127, false", "192.0.2.99/24, 192.0.2.1, true", "0.0.0.0/0, 203.0.113.1, true", "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true", "2001:db8::/32, 2001:db9::1, false", "::/0, 192.0.2.1, false", "192.0.2.0/24, ::ffff:192.0.2.9, true",
        "10.0.0.0/8 192.0.2.0/24, 192.0.2.1, true", "'10.0.0.0/8,192.0.2.0/24', 192.0.2.1, true",
    })
    void allowsWhatIsInside(String list, String address, boolean allowed) {
        assertEquals(allowed, AllowList.parse(list, "test").orElseThrow().allows(Address.parse(address).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "192.0.2.0/33", "192.0.2.0/-1", "2001:db8::/129", "192.0.2.0/999", "any", "192.0.2.0/24/8", "/0", "192.0.2.0/" })
    void allowsNobodyByAnEntryThatCannotBeRead(String entry) {
        AllowList list = AllowList.parse(entry, "test").orElseThrow();
        assertFalse(list.allows(Address.parse("192.0.2.1").orElseThrow()));
        assertFalse(list.allows(Address.parse("2001:db8::1").orElseThrow()));
    }

    @Test
    void limitsNothingWhenNothingIsWritten() {
        assertTrue(AllowList.parse(null, "test").isEmpty());
        assertTrue(AllowList.parse(" , ", "test").isEmpty());
    }

    @Test
    void readsOneListForEachRole() {
        assertEquals(Set.of("moderator", "administrator"), RoleLists.parse("moderator=192.0.2.0/24; administrator = 10.0.0.0/8 ::1\nsupport=\n\n").keySet());
        assertTrue(RoleLists.parse("moderator").isEmpty());
        assertTrue(RoleLists.parse(null).isEmpty());
        assertEquals(List.of(), RoleLists.parse("moderator=nonsense").get("moderator").networks());
    }
}
