package social.grandprix.keycloak.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keycloak.credential.CredentialModel;

class CredentialUseTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00.123Z");
    // 0xfb 0xff 0xfe: the two alphabets differ in each letter.
    private static final CredentialModel KEY = credential("k", "webauthn", "{\"credentialId\":\"-__-\",\"counter\":0}");
    private static final CredentialModel PASSKEY = credential("p", "webauthn-passwordless", "{\"credentialId\":\"+//9\",\"counter\":0}");
    private static final List<CredentialModel> STORED = List.of(
        credential("pw", "password", "{}"),
        credential("o1", "otp", "{}"),
        credential("o2", "otp", "{}"),
        KEY,
        PASSKEY,
        credential("r", "recovery-authn-codes", "{}")
    );

    @Test
    void anAppIsTheOneThatWasChosen() {
        assertEquals(Optional.of("o2"), used(List.of("password", "otp"), Map.of("selected_credential_id", "o2")));
    }

    @Test
    void aKeyIsTheOneThatSignedInWhicheverAlphabetItIsWrittenIn() {
        assertEquals(Optional.of("k"), used(List.of("password", "webauthn"), Map.of("public_key_credential_id", "+//+")));
        assertEquals(Optional.of("p"), used(List.of("webauthn-passwordless"), Map.of("public_key_credential_id", "-__9")));
    }

    @Test
    void recoveryCodesAreTheSetThereIs() {
        assertEquals(Optional.of("r"), used(List.of("password", "recovery-authn-codes"), null));
    }

    @Test
    void aPasswordOrSomethingElseIsNone() {
        assertEquals(Optional.empty(), used(List.of("password"), Map.of("selected_credential_id", "o1")));
        assertEquals(Optional.empty(), used(List.of(), null));
        assertEquals(Optional.empty(), used(List.of("password", "otp"), Map.of()));
        assertEquals(Optional.empty(), used(List.of("webauthn"), Map.of("public_key_credential_id", "AAAA")));
    }

    @Test
    void isWrittenWithItsTime() {
        assertEquals("o1 2026-11-23T03:00:00.123Z", new CredentialUse("o1", NOW).written());
    }

    private static Optional<String> used(List<String> types, Map<String, String> details) {
        return CredentialUse.of(types, details, STORED.stream(), NOW).map(CredentialUse::credentialId);
    }

    private static CredentialModel credential(String id, String type, String data) {
        CredentialModel credential = new CredentialModel();
        credential.setId(id);
        credential.setType(type);
        credential.setCredentialData(data);
        credential.setSecretData("{}");
        return credential;
    }
}
