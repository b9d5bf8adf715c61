package social.grandprix.keycloak.magiclink;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.provider.ProviderConfigProperty;

public final class MagicLinkAuthenticatorFactory implements AuthenticatorFactory {
    static final String ID = "gps-magic-link";
    private LinkMailer mailer;

    @Override
    public Authenticator create(KeycloakSession session) {
        return new MagicLinkAuthenticator(mailer);
    }

    @Override
    public void init(Config.Scope config) {
        // What there is to set stands in the realm.
    }

    @Override
    public void postInit(KeycloakSessionFactory sessions) {
        mailer = new LinkMailer(sessions);
    }

    @Override
    public void close() {
        if (mailer != null) mailer.close();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Link by mail";
    }

    @Override
    public String getHelpText() {
        return "Sends a link and a code to the confirmed address; either signs in, once, in the browser that asked. Never for staff.";
    }

    /** Keycloak's brute-force protection counts three categories only and silently ignores failures of any other. */
    @Override
    public String getReferenceCategory() {
        return PasswordCredentialModel.TYPE;
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED};
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
