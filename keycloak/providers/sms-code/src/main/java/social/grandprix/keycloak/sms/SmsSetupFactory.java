package social.grandprix.keycloak.sms;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

public final class SmsSetupFactory implements RequiredActionFactory {
    static final String ID = "gps-sms-setup";
    private SmsGateway gateway;

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new SmsSetup(gateway);
    }

    @Override
    public void init(Config.Scope config) {
        gateway = Gateways.from(System.getenv()).orElse(null);
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

    @Override
    public String getDisplayText() {
        return "Set up text messages";
    }
}
