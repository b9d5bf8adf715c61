package social.grandprix.keycloak.eventlog;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keycloak.events.Details;

/**
 * The details that leave Keycloak. Named one by one: people type passwords into the field for their name, and a detail of
 * a later version is not known to be harmless.
 */
final class KeptDetails {
    private static final int LONGEST = 255;
    /** Id of the credential that a sign-in was finished with, and when: of {@code gps-method-note}. */
    static final String CREDENTIAL_USED = "gps-credential-used";
    private static final Set<String> NAMES = Set.of(
        CREDENTIAL_USED,
        Details.ACTION,
        Details.AGE_OF_REFRESH_TOKEN,
        Details.AUDIENCE,
        Details.AUTH_METHOD,
        Details.AUTH_TYPE,
        Details.CLIENT_AUTH_METHOD,
        Details.CONSENT,
        Details.CREDENTIAL_ID,
        Details.CREDENTIAL_TYPE,
        Details.CUSTOM_REQUIRED_ACTION,
        Details.FIELDS_TO_UPDATE,
        Details.GRANTED_CLIENT,
        Details.GRANT_TYPE,
        Details.IDENTITY_PROVIDER,
        Details.IMPERSONATOR,
        Details.IMPERSONATOR_REALM,
        Details.LOGOUT_TRIGGERED_BY_ACTION_TOKEN,
        Details.LOGOUT_TRIGGERED_BY_REQUIRED_ACTION,
        Details.NOT_BEFORE,
        Details.NUM_FAILURES,
        Details.ORG_ID,
        Details.REASON,
        Details.REFRESH_TOKEN_SUB,
        Details.REFRESH_TOKEN_TYPE,
        Details.REGISTER_METHOD,
        Details.REMEMBER_ME,
        Details.REVOKED_CLIENT,
        Details.SCOPE,
        Details.SELECTED_CREDENTIAL_ID,
        Details.USER_SESSION_EXPIRED_REASON
    );

    private KeptDetails() {}

    static Map<String, String> of(Map<String, String> details) {
        Map<String, String> kept = new TreeMap<>();
        if (details == null) return kept;
        details.forEach((name, value) -> {
            if (NAMES.contains(name) && value != null) kept.put(name, shortened(value));
        });
        return kept;
    }

    static String shortened(String value) {
        return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
