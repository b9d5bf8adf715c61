package social.grandprix.keycloak.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhoneNumbersTest {
    private static final Set<String> COUNTRIES = Set.of("DE", "AT", "US");

    @Test
    void aNumberHasOneForm() {
        Optional<String> one = Optional.of("+4915123456789");
        assertEquals(one, PhoneNumbers.accepted("+49 1512 3456789", COUNTRIES));
        assertEquals(one, PhoneNumbers.accepted("+49 (0) 1512-3456789", COUNTRIES));
        assertEquals(one, PhoneNumbers.accepted(" +4915123456789 ", COUNTRIES));
    }

    @Test
    void onlyListedCountries() {
        assertEquals(Optional.empty(), PhoneNumbers.accepted("+447400123456", COUNTRIES));
        assertEquals(Optional.empty(), PhoneNumbers.accepted("+4915123456789", Set.of()));
        assertEquals(Optional.empty(), PhoneNumbers.accepted("+18762101234", COUNTRIES));
    }

    @Test
    void noNumberThatCostsMore() {
        for (String number : new String[] {"+499001234567", "+498001234567", "+19002345678", "+881612345678", "+4930123456"})
            assertEquals(Optional.empty(), PhoneNumbers.accepted(number, COUNTRIES), number);
    }

    @Test
    void nothingThatIsNoNumber() {
        for (String number : new String[] {null, "", "+", "015123456789", "+4915123456789;ext=5", "+49151234567890123", "x".repeat(5000)})
            assertEquals(Optional.empty(), PhoneNumbers.accepted(number, COUNTRIES), number);
    }

    @Test
    void aMaskShowsTheEndOnly() {
        assertEquals("+49 ••• 89", PhoneNumbers.masked("+4915123456789"));
        assertFalse(PhoneNumbers.masked("+4915123456789").contains("345"));
    }
}
