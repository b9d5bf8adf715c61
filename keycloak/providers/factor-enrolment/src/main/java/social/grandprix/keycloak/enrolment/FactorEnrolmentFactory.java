package social.grandprix.keycloak.enrolment;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

public final class FactorEnrolmentFactory extends PlainAuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new FactorEnrolment();
    }

    @Override
    public String getId() {
        return "gps-factor-enrolment";
    }

    @Override
    public String getDisplayType() {
        return "Set up a second factor";
    }

    @Override
    public String getHelpText() {
        return "Has people choose between an authenticator app and a passkey, and lets nobody past without one.";
    }

    /** Without it the step ends in an error page instead of the set-up. */
    @Override
    public boolean isUserSetupAllowed() {
        return true;
    }
}
