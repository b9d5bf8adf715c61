package social.grandprix.keycloak.sms;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSessionFactory;

/** A factory whose providers send text messages, all through the gateway that the environment names. */
abstract class GatewayUser {
    private SmsGateway gateway;

    /** Null when the environment names none. */
    final SmsGateway gateway() {
        return gateway;
    }

    public final void init(Config.Scope config) {
        gateway = Gateways.from(System.getenv()).orElse(null);
    }

    public final void postInit(KeycloakSessionFactory sessions) {
        // Nothing to prepare.
    }

    public final void close() {
        // Nothing is held open.
    }
}
