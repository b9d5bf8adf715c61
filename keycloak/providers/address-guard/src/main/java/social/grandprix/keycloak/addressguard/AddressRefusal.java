package social.grandprix.keycloak.addressguard;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Says no to somebody from outside. Keycloak's own denial counts as a failed sign-in: a few tries from home, and the person
 * would be blocked in the office as well.
 */
final class AddressRefusal implements Authenticator {
    static final AddressRefusal SINGLETON = new AddressRefusal();

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.getEvent().user(context.getUser()).error(Errors.ACCESS_DENIED);
        context.forceChallenge(context.form().setError("addressNotAllowed").createErrorPage(Response.Status.FORBIDDEN));
    }

    /** Whatever is sent from the page is no way past it. */
    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
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
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
