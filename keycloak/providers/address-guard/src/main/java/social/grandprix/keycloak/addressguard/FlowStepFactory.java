package social.grandprix.keycloak.addressguard;

import org.keycloak.Config;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;

/** What the condition and the refusal have in common: both are there or not, nobody sets them up, and neither holds anything. */
abstract class FlowStepFactory implements AuthenticatorFactory {
    @Override
    public final Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public final boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public final void init(Config.Scope config) {
        // What there is to set stands in the flow.
    }

    @Override
    public final void postInit(KeycloakSessionFactory sessions) {
        // Nothing to prepare.
    }

    @Override
    public final void close() {
        // Nothing is held open.
    }
}
