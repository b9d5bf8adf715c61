package social.grandprix.keycloak.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.JsonWebToken;

class VouchedAddressTest {
    static Stream<Arguments> tokens() {
        return Stream.of(
            Arguments.of("lena@fans.example", true, true),
            Arguments.of("Lena@Fans.example", true, true),
            Arguments.of("lena@fans.example", false, false),
            Arguments.of("lena@fans.example", "true", false),
            Arguments.of("lena@fans.example", null, false),
            Arguments.of("marco@fans.example", true, false),
            Arguments.of(null, true, false)
        );
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void onlyWhatIsStatedForThisAddressCounts(Object email, Object verified, boolean covered) {
        JsonWebToken token = new JsonWebToken();
        if (email != null) token.setOtherClaims("email", email);
        if (verified != null) token.setOtherClaims("email_verified", verified);
        assertEquals(covered, VouchedAddress.covers(token, "lena@fans.example"));
    }
}
