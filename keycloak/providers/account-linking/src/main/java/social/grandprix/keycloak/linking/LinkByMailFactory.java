package social.grandprix.keycloak.linking;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.IdpEmailVerificationAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

public final class LinkByMailFactory extends IdpEmailVerificationAuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new LinkByMail();
    }

    @Override
    public String getId() {
        return "gps-link-by-mail";
    }

    @Override
    public String getDisplayType() {
        return "Prove the existing account by mail";
    }

    @Override
    public String getHelpText() {
        return "Only where the other provider vouches for the address; what was set up in an account whose address was never proven is removed.";
    }
}
