package social.grandprix.keycloak.sms;

import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

public final class SmsSetupFactory extends GatewayUser implements RequiredActionFactory {
    static final String ID = "gps-sms-setup";

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new SmsSetup(gateway());
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
