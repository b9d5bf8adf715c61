package social.grandprix.keycloak.enrolment;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

public final class MethodNoteFactory extends PlainAuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new MethodNote();
    }

    @Override
    public String getId() {
        return "gps-method-note";
    }

    @Override
    public String getDisplayType() {
        return "Note the methods used";
    }

    @Override
    public String getHelpText() {
        return "Last in the flow: keeps for the token which credentials were used.";
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }
}
