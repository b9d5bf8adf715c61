package social.grandprix.keycloak.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignInMethodsTest {
    private static List<String> fresh(boolean byOtherProvider, String... credentials) {
        return SignInMethods.of(List.of(), byOtherProvider, List.of(credentials));
    }

    @Test
    void namesTheCredentialAndTwoOfThem() {
        assertEquals(List.of("pwd"), fresh(false, "password"));
        assertEquals(List.of("pwd", "otp", "mfa"), fresh(false, "password", "otp"));
        assertEquals(List.of("pop", "mfa"), fresh(false, "webauthn-passwordless"));
        assertEquals(List.of("email", "sms", "mfa"), fresh(false, "gps-magic-link", "gps-sms"));
        assertEquals(List.of(), fresh(false, "something-new"));
    }

    @Test
    void takesAnotherProviderForOneMethodWhateverItAskedFor() {
        assertEquals(List.of("fed"), fresh(true));
        assertEquals(List.of("fed", "otp", "mfa"), fresh(true, "otp"));
        assertEquals(List.of("fed", "pop", "mfa"), fresh(true, "webauthn-passwordless"));
    }

    @Test
    void isNotTwoFactorsForTwoThingsThatAreKnown() {
        assertEquals(List.of("fed", "pwd"), fresh(true, "password"));
    }

    @Test
    void addsToWhatTheSessionBeganWith() {
        assertEquals(List.of("fed", "otp", "mfa"), SignInMethods.of(List.of("fed"), false, List.of("otp")));
        assertEquals(List.of("pwd", "otp", "mfa"), SignInMethods.of(List.of("pwd", "otp", "mfa"), false, List.of("otp")));
    }
}
