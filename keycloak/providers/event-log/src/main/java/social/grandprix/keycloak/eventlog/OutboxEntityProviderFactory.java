package social.grandprix.keycloak.eventlog;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

public final class OutboxEntityProviderFactory implements JpaEntityProviderFactory {
    static final String ID = "gps-event-outbox";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new OutboxEntityProvider();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
