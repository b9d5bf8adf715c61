package social.grandprix.keycloak.enrolment;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

public final class FactorEnrolmentFactory implements AuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new FactorEnrolment();
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to set.
    }

    @Override
    public void postInit(KeycloakSessionFactory sessions) {
        // Nothing to prepare.
    }

    @Override
    public void close() {
        // Nothing is held open.
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

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    /** Without it the step ends in an error page instead of the set-up. */
    @Override
    public boolean isUserSetupAllowed() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
