package social.grandprix.keycloak.addressguard;

import java.util.List;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

public final class AddressRefusalFactory extends FlowStepFactory {
    @Override
    public String getId() {
        return "gps-address-refusal";
    }

    @Override
    public String getDisplayType() {
        return "Refusal of the address";
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getHelpText() {
        return "Ends the sign-in with a page about the network, without counting it as a failed one.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return AddressRefusal.SINGLETON;
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }
}
