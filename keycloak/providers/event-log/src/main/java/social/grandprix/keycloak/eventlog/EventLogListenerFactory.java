package social.grandprix.keycloak.eventlog;

import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

public final class EventLogListenerFactory implements EventListenerProviderFactory {
    private static final Logger LOG = Logger.getLogger(EventLogListenerFactory.class);
    private Optional<DeliverySettings> settings = Optional.empty();
    private Delivery delivery;

    @Override
    public String getId() {
        return "gps-event-log";
    }

    /** Every realm tells its events once there is somebody to tell; no realm's administrator can switch that off. */
    @Override
    public boolean isGlobal() {
        return settings.isPresent();
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new EventLogListener(session, delivery);
    }

    @Override
    public void init(Config.Scope config) {
        settings = DeliverySettings.read(config);
        if (settings.isEmpty()) LOG.warn("No url for the events: the audit log of the API hears nothing from this server");
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        settings.ifPresent(known -> {
            delivery = new Delivery(new Outbox(factory), new Receiver(known), known);
            // Before that the table may not be there.
            factory.register(event -> {
                if (event instanceof PostMigrationEvent) delivery.start();
            });
        });
    }

    @Override
    public void close() {
        if (delivery != null) delivery.stop();
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return ProviderConfigurationBuilder.create()
            .property().name(DeliverySettings.URL).type("string").helpText("Where events are posted to; without it none are kept or sent.").add()
            .property().name(DeliverySettings.SECRET).type("string").secret(true).helpText("Signs each delivery; 32 characters or more.").add()
            .property().name(DeliverySettings.TIMEOUT).type("int").helpText("How long one delivery may take.").defaultValue(10).add()
            .property().name(DeliverySettings.POLL).type("int").helpText("How often the outbox is looked at without being told.").defaultValue(5).add()
            .property().name(DeliverySettings.LONGEST_PAUSE).type("int").helpText("The longest time between two tries.").defaultValue(60).add()
            .build();
    }
}
