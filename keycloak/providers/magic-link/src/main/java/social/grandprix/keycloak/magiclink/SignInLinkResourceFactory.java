package social.grandprix.keycloak.magiclink;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

public final class SignInLinkResourceFactory implements RealmResourceProviderFactory {
    /** Part of the address in every mail. */
    static final String ID = "sign-in-link";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new RealmResourceProvider() {
            @Override
            public Object getResource() {
                return new SignInLinkResource(session);
            }

            @Override
            public void close() {
                // Nothing is held open.
            }
        };
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
        return ID;
    }
}
