package social.grandprix.keycloak.linking;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.IdpReviewProfileAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

public final class ChooseNameFactory extends IdpReviewProfileAuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new ChooseName();
    }

    @Override
    public String getId() {
        return "gps-choose-name";
    }

    @Override
    public String getDisplayType() {
        return "Choose a name";
    }

    @Override
    public String getHelpText() {
        return "Reviews the profile of a newcomer; the user name is suggested within the rules, never an address.";
    }
}
