package social.grandprix.keycloak.bcrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keycloak.models.credential.PasswordCredentialModel;

class BcryptPasswordHashProviderTest {
    private static final String SPA = "$2b$05$abcdefghijklmnopqrstuui7UorQFV.2Dz5tuKZsL5UbsXd.mEyjm";
    private final BcryptPasswordHashProvider provider = new BcryptPasswordHashProvider(15);

    @Test
    void verifies() {
        assertTrue(provider.verify("Spa-Francorchamps", stored(SPA)));
        assertFalse(provider.verify("Spa-Francorchamp", stored(SPA)));
        assertFalse(provider.verify((String) null, stored(SPA)));
    }

    @Test
    void refusesAHashThatIsNone() {
        assertFalse(provider.verify("anything", stored("anything")));
        assertFalse(provider.verify("", stored("")));
        assertFalse(provider.verify("", stored(null)));
    }

    @Test
    void refusesAHashThatWouldHoldAThreadForHours() {
        assertTimeout(Duration.ofSeconds(30), () -> assertFalse(provider.verify("Spa-Francorchamps", stored(SPA.replace("$05$", "$31$")))));
        assertTrue(new BcryptPasswordHashProvider(5).verify("Spa-Francorchamps", stored(SPA)));
        assertFalse(new BcryptPasswordHashProvider(4).verify("Spa-Francorchamps", stored(SPA)));
    }

    @Test
    void tellsTheStrengthFromTheHashItself() {
        assertEquals("5", provider.credentialHashingStrength(stored(SPA)));
        assertEquals("", provider.credentialHashingStrength(stored("broken")));
    }

    @Test
    void makesNoNewHashes() {
        assertThrows(UnsupportedOperationException.class, () -> provider.encodedCredential("Spa-Francorchamps", 12));
    }

    private static PasswordCredentialModel stored(String hash) {
        return PasswordCredentialModel.createFromValues("bcrypt", null, 10, hash);
    }
}
