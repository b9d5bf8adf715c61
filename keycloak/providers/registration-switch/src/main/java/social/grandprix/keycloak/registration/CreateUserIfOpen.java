package social.grandprix.keycloak.registration;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.IdpCreateUserIfUniqueAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.events.Errors;

/** Keycloak's own step for a first sign-in through another provider; whoever has no account here gets none while registration is closed. */
final class CreateUserIfOpen extends IdpCreateUserIfUniqueAuthenticator {
    @Override
    protected void authenticateImpl(AuthenticationFlowContext context, SerializedBrokeredIdentityContext serialized, BrokeredIdentityContext brokered) {
        if (isNew(context, serialized, brokered) && !RegistrationSwitch.instance().open()) {
            context.getEvent().error(Errors.NOT_ALLOWED);
            context.forceChallenge(context.form().setError(RegistrationOpen.CLOSED).createErrorPage(Response.Status.FORBIDDEN));
            return;
        }
        super.authenticateImpl(context, serialized, brokered);
    }

    private boolean isNew(AuthenticationFlowContext context, SerializedBrokeredIdentityContext serialized, BrokeredIdentityContext brokered) {
        if (context.getAuthenticationSession().getAuthNote(EXISTING_USER_INFO) != null) return false;
        String username = getUsername(context, serialized, brokered);
        return username != null && checkExistingUser(context, username, serialized, brokered) == null;
    }
}
