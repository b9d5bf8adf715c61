package social.grandprix.keycloak.addressguard;

import java.util.List;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

public final class AddressGuardFactory extends FlowStepFactory implements ConditionalAuthenticatorFactory {
    @Override
    public String getId() {
        return "gps-address-guard";
    }

    @Override
    public String getDisplayType() {
        return "Condition - address outside the list";
    }

    @Override
    public String getHelpText() {
        return "Executes the flow if the person comes from outside a list of addresses that holds for their role, the client or their organization.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return ProviderConfigurationBuilder.create()
            .property()
            .name(AddressGuard.ROLES)
            .label("Lists of roles")
            .type(ProviderConfigProperty.TEXT_TYPE)
            .helpText("One role a line or separated by semicolons: role=192.0.2.0/24 2001:db8::/32. A role without networks is not limited.")
            .add()
            .property()
            .name(AddressGuard.PROXY_HOPS)
            .label("Proxies in front")
            .type(ProviderConfigProperty.STRING_TYPE)
            .helpText("How many proxies of ours add to X-Forwarded-For.")
            .defaultValue("1")
            .add()
            .build();
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return AddressGuard.SINGLETON;
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }
}
