package social.grandprix.keycloak.registration;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.IdpCreateUserIfUniqueAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

public final class CreateUserIfOpenFactory extends IdpCreateUserIfUniqueAuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new CreateUserIfOpen();
    }

    @Override
    public String getId() {
        return "gps-create-user-if-open";
    }

    @Override
    public String getDisplayType() {
        return "Create the account if unique and registration is open";
    }

    @Override
    public String getHelpText() {
        return "Whoever has an account here goes on; nobody gets a new one while operators have switched registration off.";
    }
}
