package social.grandprix.keycloak.sms;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

public final class SpendTableFactory implements JpaEntityProviderFactory {
    static final String ID = "gps-sms-spend";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new SpendTable();
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
