package social.grandprix.keycloak.sms;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Has Keycloak make the table of `SpendLedger` together with its own. */
final class SpendTable implements JpaEntityProvider {
    @Override
    public List<Class<?>> getEntities() {
        return List.of();
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/gps-sms-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return SpendTableFactory.ID;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
