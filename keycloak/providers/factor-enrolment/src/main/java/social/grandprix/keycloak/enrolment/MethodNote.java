package social.grandprix.keycloak.enrolment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.authenticators.broker.util.PostBrokerLoginConstants;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationSessionManager;

/**
 * Writes down how somebody signed in, for the claim `amr` (RFC 8176). Keycloak's own mapper tells steps of the flow apart, and a password and a passkey
 * are one step; this one looks at the credential that was used.
 */
final class MethodNote implements Authenticator {
    private static final String NOTE = "gps-amr";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        List<String> used = AuthenticatorUtil.getAuthnCredentials(context.getAuthenticationSession());
        List<String> methods = SignInMethods.of(methodsBefore(context), throughOtherProvider(context), used);
        String json = methods.stream().map(method -> "\"" + method + "\"").collect(Collectors.joining(",", "[", "]"));
        context.getAuthenticationSession().setUserSessionNote(NOTE, json);
        noteCredential(context, used);
        context.success();
    }

    /** In the event for Keycloak's own list, and in the session for the case that a page still comes before the event. */
    private static void noteCredential(AuthenticationFlowContext context, List<String> used) {
        CredentialUse.of(
            used,
            context.getEvent().getEvent().getDetails(),
            context.getUser().credentialManager().getStoredCredentialsStream(),
            Instant.ofEpochMilli(Time.currentTimeMillis())
        ).ifPresent(use -> {
            context.getEvent().detail(CredentialUse.NOTE, use.written());
            context.getAuthenticationSession().setUserSessionNote(CredentialUse.NOTE, use.written());
        });
    }

    private static boolean throughOtherProvider(AuthenticationFlowContext context) {
        return context.getAuthenticationSession().getAuthNote(PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT) != null;
    }

    private static List<String> methodsBefore(AuthenticationFlowContext context) {
        UserSessionModel running = new AuthenticationSessionManager(context.getSession()).getUserSession(context.getAuthenticationSession());
        String note = running == null ? null : running.getNote(NOTE);
        if (note == null) return List.of();
        return Arrays.stream(note.replaceAll("[\\[\\]\"]", "").split(",")).filter(method -> !method.isEmpty()).toList();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        context.success();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // There is nothing to set up.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
