package social.grandprix.keycloak.bcrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptHashTest {
    private static final String DIGITS = "0123456789".repeat(8);
    /** Both made by golang.org/x/crypto/bcrypt, which Supabase uses. */
    private static final String OF_71_BYTES = "$2a$04$PP/sSI0oKBWRLa2efW3Imuk.58CvCvGf3Po5Dk28rMgD0VuvdC8IG";
    private static final String OF_80_BYTES = "$2a$04$Q0xCxtPQO/gLl/j.z8zVp.K2skp3/QoyNyzdHk4M1i0iopTCMuVf.";

    @ParameterizedTest
    @CsvSource({
        // Go, cost 4 and 10
        "$2a$04$QtAO7LTTJx5AAZsVxpZCWug61v8yweEVyt8GRJmu5NTap4GlORNS6, correct horse battery staple",
        "$2a$04$PO4iN7dOlWzLstwr27dltOdXWTsT./Prt2UhAuCKj2xCqGF60ecbG, Grün-Weiß-Rot! 🏎",
        "$2a$10$j7dOs6oUIpUbCVXJx4OVbe9cWr9jlHxEVyX1HwlPRGJiiGNl9gYRq, Monza-1988-Ferrari",
        // libxcrypt
        "$2a$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm, Spa-Francorchamps",
        "$2b$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm, Spa-Francorchamps",
        "$2y$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm, Spa-Francorchamps",
    })
    void acceptsThePasswordAndNoOther(String hash, String password) {
        assertTrue(matches(hash, password));
        assertFalse(matches(hash, password + " "));
        assertFalse(matches(hash, password.substring(1)));
        assertFalse(matches(hash, password.toUpperCase()));
        assertFalse(matches(hash, ""));
    }

    @Test
    void comparesTheFirst72BytesAsTheSourceDid() {
        assertTrue(matches(OF_80_BYTES, DIGITS));
        assertTrue(matches(OF_80_BYTES, DIGITS.substring(0, 72)));
        assertTrue(matches(OF_80_BYTES, DIGITS.substring(0, 72) + "something else"));
        assertFalse(matches(OF_80_BYTES, DIGITS.substring(0, 71)));
        assertFalse(matches(OF_80_BYTES, DIGITS.substring(0, 71) + "x"));
    }

    @Test
    void comparesEveryByteOfAShorterPassword() {
        assertTrue(matches(OF_71_BYTES, DIGITS.substring(0, 71)));
        assertFalse(matches(OF_71_BYTES, DIGITS.substring(0, 72)));
        assertFalse(matches(OF_71_BYTES, DIGITS.substring(0, 70)));
    }

    @Test
    void cutsInTheMiddleOfALetterWhereTheSourceDid() {
        String cutLetter = "$2a$04$q9F4lTiHnRtBykUKmh0o.uoiN6USNtkptuIQyZhgIAQphMTCq1lLy";
        assertTrue(matches(cutLetter, "x" + "é".repeat(36)));
        assertTrue(matches(cutLetter, "x" + "é".repeat(35) + "è"), "é and è share the byte that is left of them");
        assertFalse(matches(cutLetter, "x" + "é".repeat(35)));
    }

    @Test
    void doesNotEndAtAZeroByte() {
        String withZero = "$2a$04$5u7foK7a.9ca/wJP7/A.BeT0mU4i8Nokvv7u9pynV1qYxdiTyIPKi";
        assertTrue(matches(withZero, "a\0b"));
        assertFalse(matches(withZero, "a"));
        assertFalse(matches(withZero, "a\0"));
    }

    @Test
    void acceptsTheEmptyPasswordOnlyWhereItWasSet() {
        assertTrue(matches("$2a$04$88QuyM/l4jKwnchBf30LMuG7ladPHEipasisuwE0SFQ0lV4IBMsna", ""));
        assertFalse(matches("$2a$04$88QuyM/l4jKwnchBf30LMuG7ladPHEipasisuwE0SFQ0lV4IBMsna", "a"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "",
            "$",
            "password",
            "$2x$05$/OK.fbVrR/bpIqNJ5ianF.CE5elHaaO4EbggVDjb8P19RukzXSM3e",
            "$2$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm",
            "$2b$5$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm",
            "$2b$03$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm",
            "$2b$32$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm",
            "$2b$99$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm",
            "$2b$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyj",
            "$2b$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjmm",
            "$2b$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyj\n",
            " $2b$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm",
            "$argon2id$v=19$m=7168,t=5,p=1$c2FsdHNhbHQ$AAAA",
            "$fbscrypt$v=1,n=14,r=8,p=1$AAAA",
        }
    )
    void takesNothingElseForAHash(String text) {
        assertTrue(BcryptHash.parse(text).isEmpty());
    }

    @Test
    void readsTheCost() {
        assertEquals(10, BcryptHash.parse("$2a$10$j7dOs6oUIpUbCVXJx4OVbe9cWr9jlHxEVyX1HwlPRGJiiGNl9gYRq").orElseThrow().cost());
        assertTrue(BcryptHash.parse(null).isEmpty());
    }

    private static boolean matches(String hash, String password) {
        return BcryptHash.parse(hash).orElseThrow().matches(password);
    }
}
