package social.grandprix.keycloak.enrolment;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** A required action that keeps nothing between requests, and so can be its own factory. */
abstract class StatelessAction implements RequiredActionProvider, RequiredActionFactory {
    @Override
    public final RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public final void init(Config.Scope config) {
        // What there is to set stands in the realm.
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
