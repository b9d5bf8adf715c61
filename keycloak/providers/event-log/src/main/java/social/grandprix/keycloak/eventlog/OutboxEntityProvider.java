package social.grandprix.keycloak.eventlog;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

final class OutboxEntityProvider implements JpaEntityProvider {
    @Override
    public List<Class<?>> getEntities() {
        return List.of(OutboxRow.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/gps-event-outbox-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return OutboxEntityProviderFactory.ID;
    }

    @Override
    public void close() {}
}
