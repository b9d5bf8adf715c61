package social.grandprix.keycloak.enrolment;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** A step of a flow that has no settings and no credential of its own. */
abstract class PlainAuthenticatorFactory implements AuthenticatorFactory {
    @Override
    public final void init(Config.Scope config) {
        // Nothing to set.
    }

    @Override
    public final void postInit(KeycloakSessionFactory sessions) {
        // Nothing to prepare.
    }

    @Override
    public final void close() {
        // Nothing is held open.
    }

    @Override
    public final String getReferenceCategory() {
        return null;
    }

    @Override
    public final boolean isConfigurable() {
        return false;
    }

    @Override
    public final Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public final List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
