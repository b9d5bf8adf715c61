package social.grandprix.keycloak.enrolment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.WebAuthnConstants;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * Which of somebody's credentials a sign-in was finished with, and when. Keycloak says it in the details of the event in two ways, and for recovery
 * codes not at all; those there is one set of.
 */
record CredentialUse(String credentialId, Instant at) {
    /** Of the user session and of the event. The module event-log reads the note. */
    static final String NOTE = "gps-credential-used";
    private static final Set<String> PUBLIC_KEY = Set.of(WebAuthnCredentialModel.TYPE_TWOFACTOR, WebAuthnCredentialModel.TYPE_PASSWORDLESS);

    /**
     * @param types kinds that were used in this sign-in
     * @param details of the event so far, which begins anew with each page
     */
    static Optional<CredentialUse> of(List<String> types, Map<String, String> details, Stream<CredentialModel> stored, Instant at) {
        Map<String, String> known = details == null ? Map.of() : details;
        return stored
            .filter(credential -> types.contains(credential.getType()) && isUsed(credential, known, types))
            .map(credential -> new CredentialUse(credential.getId(), at))
            .findFirst();
    }

    private static boolean isUsed(CredentialModel credential, Map<String, String> details, List<String> types) {
        if (PUBLIC_KEY.contains(credential.getType())) return sameKey(credential, details.get(WebAuthnConstants.PUBKEY_CRED_ID_ATTR));
        if (credential.getType().equals("otp")) return credential.getId().equals(details.get(Details.SELECTED_CREDENTIAL_ID));
        // The last kind: a set that was asked for after something else was tried.
        return credential.getType().equals("recovery-authn-codes") && types.get(types.size() - 1).equals(credential.getType());
    }

    /** Compared as bytes: the event and the credential are written in two alphabets of Base64. */
    private static boolean sameKey(CredentialModel credential, String told) {
        if (told == null) return false;
        String kept = WebAuthnCredentialModel.createFromCredentialModel(credential).getWebAuthnCredentialData().getCredentialId();
        return Arrays.equals(bytes(kept), bytes(told));
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64.replace('+', '-').replace('/', '_').replace("=", ""));
    }

    String written() {
        return credentialId + " " + at;
    }
}
