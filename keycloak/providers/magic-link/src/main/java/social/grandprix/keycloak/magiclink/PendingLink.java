package social.grandprix.keycloak.magiclink;

import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;
import social.grandprix.keycloak.codes.IssuedCode;
import social.grandprix.keycloak.codes.OneTimeSecrets;

/** What one sign-in in one browser waits for: the link or the code of the newest mail it asked for. */
final class PendingLink {
    static final int LIFESPAN_SECONDS = 600;
    private static final String REQUEST = "gps-link-request";
    private static final String KEY_HASH = "gps-link-key-hash";
    private static final String EXECUTION = "gps-link-execution";

    private final AuthenticationSessionModel signIn;
    private final IssuedCode code;

    PendingLink(AuthenticationSessionModel signIn) {
        this.signIn = signIn;
        this.code = new IssuedCode("link", signIn);
    }

    record Secrets(String request, String key, String code) {
    }

    Secrets issue(String execution) {
        Secrets secrets = new Secrets(OneTimeSecrets.token(), OneTimeSecrets.token(), code.issue(LIFESPAN_SECONDS));
        signIn.setAuthNote(REQUEST, secrets.request());
        signIn.setAuthNote(KEY_HASH, OneTimeSecrets.hash(secrets.request(), secrets.key()));
        signIn.setAuthNote(EXECUTION, execution);
        return secrets;
    }

    boolean waiting() {
        return signIn.getAuthNote(REQUEST) != null;
    }

    String execution() {
        return signIn.getAuthNote(EXECUTION);
    }

    /** Changes nothing, so a page may ask as often as it is opened. */
    boolean opens(String key) {
        return waiting() && code.pending() && key != null && OneTimeSecrets.matches(signIn.getAuthNote(KEY_HASH), signIn.getAuthNote(REQUEST), key);
    }

    IssuedCode.Outcome useLink(KeycloakSession session, String key) {
        return opens(key) && code.consume(session) ? IssuedCode.Outcome.RIGHT : IssuedCode.Outcome.GONE;
    }

    IssuedCode.Outcome useCode(KeycloakSession session, String typed) {
        return waiting() ? code.check(session, typed) : IssuedCode.Outcome.GONE;
    }

    void forget() {
        code.forget();
        for (String note : new String[] {REQUEST, KEY_HASH, EXECUTION}) signIn.removeAuthNote(note);
    }

    /** Written by whoever sends the mail: for whom it was and where it went. A request nobody was found for has no addressee. */
    static void address(KeycloakSession session, String request, String userId, String email) {
        session.singleUseObjects().put(addresseeKey(request), LIFESPAN_SECONDS, Map.of("user", userId, "email", email));
    }

    Map<String, String> addressee(KeycloakSession session) {
        return waiting() ? session.singleUseObjects().get(addresseeKey(signIn.getAuthNote(REQUEST))) : null;
    }

    private static String addresseeKey(String request) {
        return "gps:link-for:" + request;
    }
}
