package social.grandprix.keycloak.accountlock;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

public final class AccountLockAuthenticatorFactory implements AuthenticatorFactory {
    private static final Requirement[] CHOICES = { Requirement.REQUIRED, Requirement.DISABLED };

    @Override
    public String getId() {
        return "gps-account-lock";
    }

    @Override
    public String getDisplayType() {
        return "Account lock";
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getHelpText() {
        return "Keeps locked accounts out and tells their owners why. Last in a flow, after all proof of identity.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return ProviderConfigurationBuilder.create()
            .property()
            .name(AccountLockAuthenticator.APPEAL)
            .label("Where to appeal")
            .type(ProviderConfigProperty.STRING_TYPE)
            .helpText("An http, https or mailto address.")
            .add()
            .build();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return AccountLockAuthenticator.SINGLETON;
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return CHOICES.clone();
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
